/// The staff's words for what the router says: reasons, scores, near misses, questions, pathways, opening states.
enum RoutingPhrases {}
