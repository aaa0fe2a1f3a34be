/// The look of the desk's own pages: system fonts, one accent, light or dark as the reader's machine is.
enum DeskStyle {
    /// The style sheet.
    static let text = [colours, base, frame, blocks, answers, forms, narrow].joined(separator: "\n")

    /// A pin on a counter.
    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5d57"/>\
        <path d="M16 5a8 8 0 0 1 8 8c0 5-8 12-8 12s-8-7-8-12a8 8 0 0 1 8-8z" fill="#fff"/>\
        <circle cx="16" cy="13" r="3" fill="#0b5d57"/><path d="M6 27h20" stroke="#fff" stroke-width="2"/></svg>
        """

    private static let colours = """
        :root { color-scheme: light dark; --page: #f6f7f5; --card: #ffffff; --ink: #16211f; --soft: #52615e;
          --line: #d5dcd9; --edge: #7b8a87; --accent: #0b5d57; --on-accent: #ffffff; --tint: #e3efed;
          --yes: #17663a; --no: #a3231c; --unsure: #8a4b00; --warm: #fdf3e0; --bad: #fbe9e7; --focus: #b45309; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #121816; --card: #1b2321; --ink: #e8eeec; --soft: #a9b7b3; --line: #33403d; --edge: #8b9b97;
            --accent: #7fd1c7; --on-accent: #06201d; --tint: #1f3330; --yes: #7fd69f; --no: #ff9c93; --unsure: #f2bd6b;
            --warm: #33290f; --bad: #3a1d1a; --focus: #fbbf24; } }
        """

    private static let base = """
        *, ::before, ::after { box-sizing: border-box; }
        html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; background: var(--page);
          color: var(--ink); }
        body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: anywhere; }
        main { flex: 1; width: 100%; max-width: 76rem; margin: 0 auto; padding: 1.25rem 1.25rem 3rem; outline: none; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: .25rem 0 .75rem; text-wrap: balance; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.5rem 0 .6rem; }
        h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
        h4 { font-size: .95rem; margin: .5rem 0 .2rem; }
        p { margin: 0 0 .6rem; }
        ul, ol { margin: 0 0 .6rem; padding-inline-start: 1.25rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:hover { text-decoration-thickness: .12em; }
        a[href^="tel:"] { white-space: nowrap; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .2rem; }
        code { font-size: .85em; color: var(--soft); }
        .plain { list-style: none; padding: 0; }
        .note { color: var(--soft); font-size: .94rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .skip { position: absolute; inset-inline-start: -100vw; padding: .6rem 1rem; background: var(--card); }
        .skip:focus { inset-inline-start: 0; z-index: 2; }
        """

    private static let frame = """
        .banner { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.25rem; padding: .6rem 1.25rem;
          background: var(--card); border-block-end: 1px solid var(--line); }
        .brand { font-weight: 700; font-size: 1.15rem; text-decoration: none; padding: .25rem 0; }
        .find { display: flex; flex: 1 1 18rem; gap: .4rem; max-width: 40rem; }
        .find input { flex: 1; min-width: 0; }
        .banner nav { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; margin-inline-start: auto; }
        .banner nav a { padding: .4rem 0; }
        .foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; padding: .75rem 1.25rem;
          border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
        .foot p { margin: 0; }
        .languages { display: flex; gap: 1rem; }
        .languages a { padding: .25rem 0; }
        .languages [aria-current] { color: inherit; text-decoration: none; font-weight: 600; }
        """

    private static let blocks = """
        .beside { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 1.5rem; align-items: start; }
        .beside aside > * + * { margin-block-start: 1rem; }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem; }
        .card > h2:first-child, form.card > h2 { margin-block-start: 0; }
        .card > :last-child { margin-block-end: 0; }
        .notice { background: var(--warm); border-inline-start: .3rem solid var(--unsure); border-radius: .3rem;
          padding: .6rem .9rem; }
        .notice.error { background: var(--bad); border-color: var(--no); }
        .notice h2 { margin: 0 0 .3rem; }
        .groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .75rem; }
        .group { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; }
        .group ul { list-style: none; padding: 0; margin: .3rem 0 0; }
        .group a { display: block; padding: .18rem 0; }
        .group li a { text-decoration: none; } .group li a:hover { text-decoration: underline; }
        .group h3 a { font-weight: 650; color: var(--ink); text-decoration: none; }
        .group h3 a:hover { text-decoration: underline; }
        .count { color: var(--soft); font-size: .85em; font-weight: 400; }
        .none, .none a { color: var(--soft); }
        .emergency dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem .9rem; margin: 0; }
        .emergency dt { font-weight: 700; } .emergency dd { margin: 0; font-size: .92rem; }
        .counts ul { list-style: none; padding: 0; margin: 0; }
        .found .plain { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); }
        .row { display: block; height: 100%; padding: .6rem .9rem; background: var(--card);
          border: 1px solid var(--line); border-radius: .5rem; text-decoration: none; }
        .row strong { display: block; } .row ul { margin: .3rem 0 0; } .row li { padding: .1rem 0; }
        div.row { color: var(--ink); }
        a.row:hover { border-color: var(--accent); background: var(--tint); }
        .row.need { border-inline-start: .3rem solid var(--accent); }
        .chips { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: 0 0 .6rem; }
        .chips li { background: var(--tint); border-radius: 1rem; padding: .15rem .75rem; font-size: .93rem; }
        .chips li a { display: inline-block; min-height: 1.5rem; }
        .chips .need { background: var(--accent); color: var(--on-accent); font-weight: 600; }
        .facts { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: .4rem 1rem; margin: 0 0 1rem; }
        .facts dt { grid-column: 1; font-weight: 600; color: var(--soft); } .facts dd { grid-column: 2; margin: 0; }
        .badge { display: inline-block; font-weight: 600; } .badge::before { content: "● "; }
        .badge.open { color: var(--yes); } .badge.shut { color: var(--soft); } .badge.unsure { color: var(--unsure); }
        .badge.shut::before, .badge.unsure::before { content: "○ "; }
        .place { margin-block-end: 1rem; } .place .facts { margin: 0; }
        """

    private static let answers = """
        .asked { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
        .cards > li + li, .way + .way { margin-block-start: .8rem; }
        .card > header { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; }
        .card > header > * { grid-column: 1; } .card > header p { margin: 0; }
        .card > header .choose { grid-column: 2; grid-row: 1; }
        .match { border-inline-start: .3rem solid var(--yes); } .miss { border-inline-start: .3rem solid var(--no); }
        .summary { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; padding: 0; margin: .5rem 0; }
        .reasons { list-style: none; padding: 0; margin: .5rem 0; display: grid; gap: 0 1.5rem;
          grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
        .reasons li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); }
        .reasons .sign { font-weight: 700; } .reasons .yes .sign { color: var(--yes); }
        .reasons .no .sign { color: var(--no); } .reasons .unknown .sign { color: var(--unsure); }
        .reasons .no { font-weight: 600; } .reasons .weighs { color: var(--soft); }
        .remedies { background: var(--tint); border-radius: .4rem; padding: .4rem .8rem; }
        .remedies ul { margin: 0; }
        summary { cursor: pointer; padding: .3rem 0; color: var(--accent); }
        .parts { font-size: .94rem; color: var(--soft); }
        table { width: 100%; border-collapse: collapse; font-size: .88rem; } caption { text-align: start; }
        td { padding: .25rem .5rem .25rem 0; border-block-start: 1px solid var(--line); vertical-align: top; }
        .question { border-color: var(--accent); } .ask { font-weight: 600; font-size: 1.05rem; }
        .tools .answers { display: flex; flex-wrap: wrap; gap: .4rem; }
        .steps > li { padding-block: .2rem; } .steps .parts { list-style: none; padding: 0; margin: 0; }
        @media (min-width: 62rem) { .tools { position: sticky; top: 1rem; max-height: calc(100vh - 2rem);
          overflow: auto; } }
        """

    private static let forms = """
        button, .button, input, select { font: inherit; color: inherit; }
        input:not([type=checkbox], [type=radio]), select { min-height: 2.5rem; padding: .35rem .6rem; width: 100%;
          background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; }
        input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0; flex: none;
          accent-color: var(--accent); }
        button, .button { min-height: 2.5rem; padding: .35rem 1rem; border: 1px solid var(--accent); cursor: pointer;
          border-radius: .4rem; background: var(--card); color: var(--accent); font-weight: 600;
          display: inline-block; text-decoration: none; }
        button.primary, .button, .find button { background: var(--accent); color: var(--on-accent); }
        button.quiet { border-color: var(--edge); color: var(--ink); font-weight: 400; min-height: 2rem; }
        button:hover, .button:hover { filter: brightness(1.08); }
        fieldset { border: 1px solid var(--line); border-radius: .6rem; background: var(--card); margin: 0 0 1rem;
          padding: .9rem 1.1rem 1.1rem; min-width: 0; }
        fieldset > legend { font-weight: 650; padding: 0 .4rem; }
        .inquiry details { border-block-start: 1px solid var(--line); }
        .inquiry summary { padding: .45rem 0; font-weight: 600; }
        .inquiry details[open] { grid-column: 1 / -1; }
        details > .tree > li > .tree { columns: 18rem; } .tree .tree > li { break-inside: avoid; }
        .tree .tree { padding-inline-start: 1.6rem; }
        .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .8rem 1.1rem; }
        .field label { display: block; font-weight: 600; margin-block-end: .2rem; }
        .wrong input { border: 2px solid var(--no); } .problem { color: var(--no); margin: .2rem 0 0; }
        .check { display: flex; gap: .55rem; align-items: center; padding: .2rem 0; min-height: 1.75rem; }
        .checks { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
        .inquiry .answers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
          gap: .1rem 1.5rem; margin-block-start: .9rem; }
        .three { display: flex; align-items: center; gap: .2rem .9rem; border: 0; border-radius: 0; padding: .2rem 0;
          margin: 0; border-block-end: 1px solid var(--line); }
        .three > legend { float: inline-start; flex: 1; padding: 0; font-weight: 400; }
        .three label { display: inline-flex; gap: .3rem; align-items: center; min-height: 1.75rem; font-size: .93rem; }
        .inquiry .checks { margin: 1rem 0 0; }
        .submit { position: sticky; bottom: 0; padding: .75rem 0; margin: 0; background: var(--page); }
        .answerform { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin: .4rem 0; }
        .choices { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: start; }
        .choices > details { flex: 0 0 auto; padding: .5rem .9rem; } .choices > details[open] { flex: 1 1 100%; }
        .choices summary { font-weight: 600; } .choices { align-items: center; margin-block: .5rem; }
        .choices.stacked { flex-direction: column; align-items: stretch; max-width: 44rem; }
        .card + .beside { margin-block-start: 1rem; }
        .answerform input[type=datetime-local] { width: auto; }
        .message { white-space: pre-wrap; font: inherit; background: var(--tint); padding: .8rem; border-radius: .4rem; }
        .people .banner .leave { background: var(--no); border-color: var(--no); color: var(--page); margin-inline-start: auto; }
        .people .languages { flex-wrap: wrap; } .people .found { display: grid; gap: .5rem; margin-block-end: 1rem;
          grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); }
        .people .card + .card { margin-block-start: 1rem; }
        .people .group h2 { font-size: 1.05rem; margin: 0; } .people .foot .note, .people .foot p { max-width: 60rem; }
        .card.narrow { max-width: 26rem; } .card.narrow label { font-weight: 600; }
        .controls { display: grid; gap: .4rem; } .controls label { font-weight: 600; }
        .controls .check { font-weight: 400; }
        """

    private static let narrow = """
        @media (max-width: 62rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 36rem) { main { padding-inline: .9rem; } .facts { display: block; }
          .facts dd { margin: 0 0 .5rem; } .banner nav { margin: 0; } .card > header { display: block; } }
        @media (forced-colors: active) { .card, .row, .group { border: 1px solid CanvasText; } }
        @media (prefers-reduced-motion: no-preference) { a, button { transition: background-color .1s; } }
        @media print { .banner, .foot, .tools, .submit, .choose, .skip { display: none; }
          .beside { display: block; } html { background: #fff; color: #000; } .card { break-inside: avoid; } }

        """
}
