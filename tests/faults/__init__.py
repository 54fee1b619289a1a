"""What goes wrong round about: disks, programs, signals, clocks, others who write."""
