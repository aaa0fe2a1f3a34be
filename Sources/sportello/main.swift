// One call only: what stands in this file would belong to the main actor, and C callbacks must not.
CommandLineTool.start()
