import Glibc
import Shell

exit(Assay(arguments: Array(CommandLine.arguments.dropFirst())).run().rawValue)
