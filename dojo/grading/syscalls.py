"""What a submission may not ask the kernel for: a seccomp filter for x86-64 and aarch64.

Sources: seccomp(2), the kernel's Documentation/userspace-api/seccomp_filter.rst for the form of a
filter, and its tables `asm/unistd_64.h` and `asm-generic/unistd.h` for the numbers.
"""

import errno
import platform
import struct
from enum import Enum

MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
"""The machines there are numbers for, and what the kernel calls them in a filter's data."""

NEWEST = 466
"""The last number of the tables; what later kernels add is answered as if they had not."""

X32 = 0x40000000
"""The bit that marks calls of the x32 ABI, which would reach the same calls by other numbers."""

CLONE_THREAD = 0x00010000
NEW_NAMESPACES = 0x7E020000
PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4

Numbers = tuple[int | None, int | None]  # on x86-64, on aarch64

# The network, and sockets that name a place in the file system.
NETWORK: dict[str, Numbers] = {"socket": (41, 198)}

# Other processes: signals to them, views into them.
OTHERS: dict[str, Numbers] = {
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
}

# New processes, unless a kata needs them.
PROCESSES: dict[str, Numbers] = {
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
}

# Ways out of the process group, by which a run is ended.
GROUP: dict[str, Numbers] = {"setsid": (112, 157), "setpgid": (109, 154)}

# Objects that outlive a process, or hold memory that no limit counts.
LASTING: dict[str, Numbers] = {
    "shmget": (29, 194),
    "shmat": (30, 196),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
}

# What Landlock does not cover, and no exercise needs: owners and attributes, devices. Permissions
# and times of files can be changed, which copying files does too.
ATTRIBUTES: dict[str, Numbers] = {
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "mknod": (133, None),
    "mknodat": (259, 33),
}

# The system itself: no exercise needs it, and much of it asks for privileges anyway.
SYSTEM: dict[str, Numbers] = {
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "fsopen": (430, 430),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "mount_setattr": (442, 442),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "userfaultfd": (323, 282),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "quotactl": (179, 60),
    "acct": (163, 89),
    "personality": (135, 92),
    "fanotify_init": (300, 262),
    "syslog": (103, 116),
    "vhangup": (153, 58),
    "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "capset": (126, 91),
}

# Looked at more closely below.
KILL, TGKILL = (62, 129), (234, 131)
CLONE, CLONE3 = (56, 220), (435, 435)
PRLIMIT, PRCTL = (302, 261), (157, 167)


class Processes(Enum):
    """Whether a run may start processes of its own."""

    NONE = "none"
    OWN_GROUP = "own group"  # for katas marked `subprocess`: they end with the run's group


# The instructions of classic BPF that the filter needs.
LOAD, JUMP_EQUAL, JUMP_ABOVE, JUMP_BITS, RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
ALLOW, REFUSE, KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000

# Where the data of a call has its number, its machine, and the lower half of its arguments.
NUMBER, MACHINE, ARGUMENT = 0, 4, (16, 24, 32, 40, 48, 56)

Instruction = tuple[int, int, int, int]


def filter_for(machine: str, pid: int, processes: Processes) -> bytes:
    """The filter for the process `pid` on `machine`. Raises KeyError on an unknown machine."""
    column = list(MACHINES).index(machine)
    refused = {**NETWORK, **OTHERS, **LASTING, **ATTRIBUTES, **SYSTEM}
    refused |= GROUP if processes is Processes.OWN_GROUP else PROCESSES
    program = [
        (LOAD, 0, 0, MACHINE),
        (JUMP_EQUAL, 1, 0, MACHINES[machine]),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, NUMBER),
        (JUMP_ABOVE, 0, 1, NEWEST),  # the numbers of x32 are above it too
        (RETURN, 0, 0, REFUSE | errno.ENOSYS),
    ]
    for numbers in refused.values():
        program += on_call(numbers[column], [(RETURN, 0, 0, REFUSE | errno.EPERM)])
    # glibc makes a thread by `clone` when there is no `clone3`, whose flags no filter can read.
    program += on_call(CLONE3[column], [(RETURN, 0, 0, REFUSE | errno.ENOSYS)])
    program += on_call(CLONE[column], may_clone(processes))
    program += on_call(KILL[column], only_if_argument(0, pid))
    program += on_call(TGKILL[column], only_if_argument(0, pid))
    program += on_call(PRLIMIT[column], only_if_argument(0, 0, pid))
    program += on_call(PRCTL[column], unless_argument(0, PR_SET_PDEATHSIG, PR_SET_DUMPABLE))
    program.append((RETURN, 0, 0, ALLOW))
    return b"".join(struct.pack("HBBI", *instruction) for instruction in program)


def on_call(number: int | None, then: list[Instruction]) -> list[Instruction]:
    """What to do if the call has this `number`; `then` ends with the filter's answer."""
    return [] if number is None else [(JUMP_EQUAL, 0, len(then), number), *then]


def only_if_argument(place: int, *values: int) -> list[Instruction]:
    return [
        (LOAD, 0, 0, ARGUMENT[place]),
        *((JUMP_EQUAL, len(values) - done, 0, value) for done, value in enumerate(values)),
        (RETURN, 0, 0, REFUSE | errno.EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def unless_argument(place: int, *values: int) -> list[Instruction]:
    return [
        (LOAD, 0, 0, ARGUMENT[place]),
        *((JUMP_EQUAL, len(values) - done, 0, value) for done, value in enumerate(values)),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, REFUSE | errno.EPERM),
    ]


def may_clone(processes: Processes) -> list[Instruction]:
    """Threads always; processes where they may be, but never in namespaces of their own."""
    if processes is Processes.OWN_GROUP:
        allowed = [(JUMP_BITS, 0, 1, NEW_NAMESPACES)]
    else:
        allowed = [(JUMP_BITS, 1, 0, CLONE_THREAD)]
    return [
        (LOAD, 0, 0, ARGUMENT[0]),
        *allowed,
        (RETURN, 0, 0, REFUSE | errno.EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def this_machine() -> str:
    """The name of this machine, or "" if there are no numbers for it."""
    machine = platform.machine()
    return machine if machine in MACHINES and struct.calcsize("P") == 8 else ""
