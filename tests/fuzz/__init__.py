"""A fuzzer for what reads: `make fuzz`, a minute for each reader."""
