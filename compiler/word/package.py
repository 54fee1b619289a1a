"""(temporary)"""

from compiler.finish.package import PackageRefused as PackageRefused
from compiler.finish.package import read_members as read_members
from compiler.finish.package import write_package as write_package
