import Foundation

// `pathways days` answers the hypergraphs of the standard input; alone it measures.
exit((CommandLine.arguments.dropFirst().first == "days" ? HypergraphReader.run() : PathwayBenchmark.run()) ? 0 : 1)
