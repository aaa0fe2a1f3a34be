// Replaced by the oracle check.
