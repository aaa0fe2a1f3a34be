/// The look of the bar above a leaflet; the leaflet brings its own.
enum LeafletStyle {
    /// The rules.
    static let text = """
        .desk-bar { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; padding: .75rem 1rem;
          margin-block-end: 1.5rem; font: 1rem/1.4 system-ui, sans-serif; background: #e8f1f0; color: #12302e;
          border: 1px solid #b9d3d0; border-radius: .5rem; }
        .desk-bar form, .desk-bar .controls { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
        .desk-bar p { margin: 0; }
        .desk-bar a { color: #0b5d57; }
        .desk-bar select, .desk-bar button { font: inherit; min-height: 2.25rem; padding: .25rem .6rem; max-width: 14rem;
          border: 1px solid #5b7a77; border-radius: .35rem; background: #fff; color: #12302e; }
        .desk-bar button { background: #0b5d57; color: #fff; border-color: #0b5d57; cursor: pointer; }
        .desk-bar label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.5rem; }
        .desk-bar input { width: 1.2rem; height: 1.2rem; }
        .desk-bar .send { flex-basis: 100%; } .desk-bar summary { cursor: pointer; font-weight: 600; }
        .desk-bar .send .button { display: inline-block; padding: .35rem .9rem; margin-block: .4rem; border-radius: .35rem;
          background: #0b5d57; color: #fff; text-decoration: none; }
        .desk-bar textarea { display: block; width: 100%; max-width: 44rem; font: inherit; padding: .5rem; color: #12302e;
          background: #fff; border: 1px solid #5b7a77; border-radius: .35rem; }
        .desk-bar :focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
        @media print { .desk-bar { display: none; } }

        """
}
