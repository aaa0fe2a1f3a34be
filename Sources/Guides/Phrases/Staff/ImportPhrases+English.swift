extension ImportPhrases {
    /// English, the same keys.
    static let english = """
        import.files = {count} files
        import.read = {source}: {files}; rows read: {count}, rejected: {rejected}
        import.kind.create#one = {count} new
        import.kind.create#other = {count} new
        import.kind.update#one = {count} changed
        import.kind.update#other = {count} changed
        import.kind.unchanged#one = {count} unchanged
        import.kind.unchanged#other = {count} unchanged
        import.kind.keep_ours#one = {count} kept as ours
        import.kind.keep_ours#other = {count} kept as ours
        import.kind.conflict#one = {count} in conflict
        import.kind.conflict#other = {count} in conflict
        import.kind.not_confirmed#one = {count} not confirmed
        import.kind.not_confirmed#other = {count} not confirmed
        import.nothing_to_do = Nothing changes.
        import.more_findings = … and {count} more of this kind: {code}
        import.planned = This is the plan: nothing was written.
        import.applied = Done: import {run}. To take it back: sportello import undo {run}
        import.refused = Nothing could be read: nothing was written.
        import.undone = Import {run} taken back (records removed: {count}; fields restored: {fields}).
        import.kept = Kept: {record}, {column} (changed by import {run})
        import.state.applied = applied
        import.state.undone = undone
        import.no_runs = No imports.
        import.hsds_profile = a folder of CSV files after HSDS 3.x
        trouble.import.unreadable = {place} cannot be read: {detail}
        trouble.import.nothingToRead = there is nothing in {place} that this profile could read: {detail}
        trouble.import.malformedProfile = the profile cannot be used, at {place}: {detail}
        """
}
