/** The fixed part of the page; its script fills in the rest. `title` and `figures` are HTML already. */
export function frame(title: string, figures: string): string {
  return `<a class="skip" href="#prose">To the text</a>
<header id="top">
  <div class="title"><h1>${title}</h1><p id="progress"></p></div>
  <div class="meter" aria-hidden="true"><span id="meter-accepted"></span><span id="meter-kept"></span></div>
  <div class="tools">
    <label class="search"><span class="sr">Search the findings</span><input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false"></label>
    <button type="button" id="toggle-overview" aria-expanded="false" aria-controls="overview">Filter</button>
    <button type="button" id="toggle-list" aria-expanded="false" aria-controls="list-panel">List</button>
    <button type="button" id="theme" aria-label="Colours: as the system">◐</button>
    <button type="button" id="open-help" aria-label="Help and keys">?</button>
    <button type="button" id="open-export" class="primary">Export…</button>
  </div>
</header>
<noscript><p class="noscript">This report needs JavaScript. It loads nothing and sends nothing.</p></noscript>
<div class="columns">
  <aside id="overview" aria-label="Overview and filters">
    <fieldset class="states"><legend>Show</legend>
      <label><input type="radio" name="state" value="all" checked> All <b id="count-all"></b></label>
      <label><input type="radio" name="state" value="open"> Open <b id="count-open"></b></label>
      <label><input type="radio" name="state" value="accepted"> Accepted <b id="count-accepted"></b></label>
      <label><input type="radio" name="state" value="kept"> Kept as is <b id="count-kept"></b></label>
    </fieldset>
    <button type="button" id="accept-sure" class="wide"></button>
    <button type="button" id="open-figures" class="wide">Faults per 1,000 words…</button>
    <section aria-labelledby="by-rule"><h2 id="by-rule">By rule</h2><ul id="rules" class="chart"></ul></section>
    <section aria-labelledby="by-chapter"><h2 id="by-chapter">By chapter</h2><ul id="chapters" class="chart"></ul></section>
    <button type="button" id="clear-filters" class="wide" hidden>Clear the filters</button>
    <label class="option"><input type="checkbox" id="inline"> Show all suggestions in the text</label>
  </aside>
  <main id="prose" tabindex="-1" aria-label="The text"></main>
  <div id="side">
    <section id="card" aria-label="Current finding">
      <div class="card-head"><span id="rule" class="rule"></span><span id="place"></span>
        <button type="button" id="previous" aria-label="Previous finding">↑</button>
        <button type="button" id="next" aria-label="Next finding">↓</button></div>
      <p id="message"></p>
      <p id="why"></p>
      <div id="suggestions" role="group" aria-label="Suggestions"></div>
      <div id="own" hidden>
        <label for="own-text">Your own words</label>
        <textarea id="own-text" rows="2"></textarea>
        <div class="row"><button type="button" id="own-use" class="primary">Use</button><button type="button" id="own-cancel">Cancel</button></div>
      </div>
      <div class="row actions">
        <button type="button" id="accept" class="accept">Accept<kbd>a</kbd></button>
        <button type="button" id="reject">Reject<kbd>r</kbd></button>
        <button type="button" id="ignore" title="These words are right wherever they stand">Ignore<kbd>i</kbd></button>
        <button type="button" id="write">Own words<kbd>e</kbd></button>
        <button type="button" id="undo">Undo<kbd>u</kbd></button>
      </div>
      <button type="button" id="accept-kind" class="wide"></button>
    </section>
    <nav id="list-panel" aria-label="All findings">
      <div class="list-head"><h2>Findings <span id="list-count"></span></h2>
        <label>by <select id="group"><option value="chapter">chapter</option><option value="rule">rule</option></select></label>
        <button type="button" id="close-list" aria-label="Close the list">✕</button></div>
      <div id="list"></div>
    </nav>
  </div>
</div>
<div id="status" class="sr" role="status" aria-live="polite"></div>
<div id="toast" aria-hidden="true"></div>
<dialog id="help" aria-labelledby="help-title">
  <h2 id="help-title">Keys</h2>
  <dl class="keys">
    <div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous finding</dd></div>
    <div><dt><kbd>a</kbd></dt><dd>accept the first suggestion</dd></div>
    <div><dt><kbd>1</kbd> … <kbd>9</kbd></dt><dd>accept this suggestion</dd></div>
    <div><dt><kbd>e</kbd></dt><dd>write your own words</dd></div>
    <div><dt><kbd>r</kbd></dt><dd>reject: it stays as it is here</dd></div>
    <div><dt><kbd>i</kbd></dt><dd>ignore always: these words are right wherever they stand</dd></div>
    <div><dt><kbd>u</kbd></dt><dd>undo</dd></div>
    <div><dt><kbd>A</kbd></dt><dd>accept all of this kind, after a preview</dd></div>
    <div><dt><kbd>/</kbd></dt><dd>search</dd></div>
    <div><dt><kbd>?</kbd></dt><dd>this help</dd></div>
  </dl>
  <label class="option"><input type="checkbox" id="keys-on" checked> Single keys are commands</label>
  <p>What you decide is kept in this browser. Nothing is sent anywhere, and no file changes until you carry the decisions out: <b>Export</b> tells how.</p>
  <div class="row"><button type="button" class="close primary">Close</button></div>
</dialog>
<dialog id="figures" aria-labelledby="figures-title">
${figures}
  <div class="row end"><button type="button" class="close primary">Close</button></div>
</dialog>
<dialog id="bulk" aria-labelledby="bulk-title">
  <h2 id="bulk-title"></h2>
  <p>Take the tick from what is to stay open.</p>
  <ul id="bulk-list"></ul>
  <div class="row"><button type="button" id="bulk-accept" class="primary"></button><button type="button" class="close">Cancel</button></div>
</dialog>
<dialog id="export" aria-labelledby="export-title">
  <h2 id="export-title">Export</h2>
  <p id="export-summary"></p>
  <h3>The corrected text</h3>
  <div id="export-files" class="row"></div>
  <p id="export-note"></p>
  <h3>The decisions</h3>
  <p>Changes your own files, all at once, and remembers what you rejected:<br><code>bluepencil apply decisions.json</code></p>
  <div class="row"><button type="button" id="export-decisions">decisions.json</button></div>
  <h3>A patch</h3>
  <p>For Git: <code>git apply fixes.patch</code></p>
  <div class="row"><button type="button" id="export-patch">fixes.patch</button></div>
  <div class="row end"><button type="button" class="close primary">Close</button></div>
</dialog>`;
}
