extension ImportPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        import.files = {count} file
        import.read = {source}: {files}; righe lette: {count}, rifiutate: {rejected}
        import.kind.create#one = {count} nuovo
        import.kind.create#other = {count} nuovi
        import.kind.update#one = {count} cambiato
        import.kind.update#other = {count} cambiati
        import.kind.unchanged#one = {count} uguale
        import.kind.unchanged#other = {count} uguali
        import.kind.keep_ours#one = {count} tenuto come da noi
        import.kind.keep_ours#other = {count} tenuti come da noi
        import.kind.conflict#one = {count} in conflitto
        import.kind.conflict#other = {count} in conflitto
        import.kind.not_confirmed#one = {count} non confermato
        import.kind.not_confirmed#other = {count} non confermati
        import.nothing_to_do = Non cambia nulla.
        import.more_findings = … e altri {count} di questo tipo: {code}
        import.planned = Questo è il piano: non è stato scritto nulla.
        import.applied = Fatto: importazione {run}. Per annullarla: sportello import undo {run}
        import.refused = Non si è potuto leggere nulla: non è stato scritto nulla.
        import.undone = Importazione {run} annullata (schede tolte: {count}; campi riportati a prima: {fields}).
        import.kept = Resta: {record}, {column} (cambiato dall'importazione {run})
        import.state.applied = applicata
        import.state.undone = annullata
        import.no_runs = Nessuna importazione.
        import.hsds_profile = cartella di file CSV secondo HSDS 3.x
        trouble.import.unreadable = {place} non si legge: {detail}
        trouble.import.nothingToRead = in {place} non c'è nulla da leggere con questo profilo: {detail}
        trouble.import.malformedProfile = il profilo non va, in {place}: {detail}
        """
}
