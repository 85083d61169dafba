"""From daily, one dot is daily, two are reports, and three the package that holds both."""
