"""The class is bound before the import that leads back here."""
