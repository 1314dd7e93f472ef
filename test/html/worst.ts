export const many = (count: number, make: (index: number) => string) =>
  Array.from({length: count}, (_, index) => make(index)).join('')

/** What is written to hang a server, or this part of it. */
export const worst = (scale: number): [string, () => string][] => {
  const n = (count: number) => count * scale
  return [
    ['100,000 nested tags', () => '<div>'.repeat(n(100_000))],
    ['100,000 nested formatting tags', () => many(n(100_000), (i) => `<b id=${i}>`)],
    ['100,000 nested lists', () => '<ul><li>'.repeat(n(100_000))],
    ['50,000 nested tables', () => '<table><tr><td>'.repeat(n(50_000))],
    ['100,000 attributes', () => `<b ${many(n(100_000), (i) => `a${i} `)}>x</b>`],
    ['100,000 kept attributes', () => `<p ${'title=x '.repeat(n(100_000))}>x</p>`],
    [
      'an attribute of 10 MB',
      () => `<a title="${'x'.repeat(n(10_000_000))}" href="${' '.repeat(n(1_000_000))}x">x</a>`,
    ],
    [
      'an address of spaces',
      () => `<a href="x${' '.repeat(n(2_000_000))}y">x</a><img src="x${'\t'.repeat(n(1_000_000))}y">`,
    ],
    ['a srcset of commas', () => `<img src=a srcset="${','.repeat(n(1_000_000))}a ${', '.repeat(n(500_000))}">`],
    ['classes without end', () => `<p class="${'a '.repeat(n(1_000_000))}">x</p>`],
    ['200,000 siblings', () => '<p>x</p>'.repeat(n(200_000))],
    ['200,000 pictures', () => '<img src=x>'.repeat(n(200_000))],
    [
      '200,000 items in a gallery in a gallery',
      () => `${'<div class="wp-block-gallery">'.repeat(100)}${'<img src=x>'.repeat(n(100_000))}`,
    ],
    ['100,000 headings of one text', () => '<h2>x</h2>'.repeat(n(100_000))],
    [
      '100,000 notes',
      () =>
        `<ol class=footnotes>${many(n(30_000), (i) => `<li id=n${i}>x<a href=#r${i}>^</a>`)}</ol>${many(n(30_000), (i) => `<a id=r${i} href=#n${i}>1</a>`)}`,
    ],
    ['links to one note', () => `<ol class=footnotes><li id=n>x</ol>${'<a href=#n>1</a>'.repeat(n(50_000))}`],
    ['formatting that grows', () => `<p>${many(2000, (i) => `<b id=${i}>`)}${'<p>x'.repeat(2000)}`],
    ['attributes that grow', () => `<p><b title="${'x'.repeat(n(10_000))}"></p>${'<p>x'.repeat(n(10_000))}`],
    [
      'wrong nesting throughout',
      () => '<p><form><p>x</p></form></p><a href=x><form><a href=y>z</a></form></a>'.repeat(n(20_000)),
    ],
    ['permalinks of terms', () => `<p>${'<a class=headerlink>x</a>'.repeat(n(40_000))}`],
    ['notes in boxes in each other', () => `<a href=#x>1</a>${'<div id=x class=footnote>'.repeat(n(40_000))}`],
    ['frames in each other', () => '<figure class=frame><figcaption>x</figcaption>'.repeat(n(20_000))],
    ['open comments and tags', () => '<!--<a '.repeat(n(300_000))],
    ['entities', () => '&amp;&lt;&notit;&#x110000;'.repeat(n(100_000))],
    ['bold and blocks in turn', () => '<b><p>'.repeat(n(20_000))],
    ['spaces in preformatted text', () => `<pre>${' '.repeat(n(1_000_000))}x</pre>`],
    [
      'blanks in a note',
      () => `<a href=#n id=r>1</a><ol class=footnotes><li id=n>x${'\u00a0'.repeat(n(1_000_000))}y<a href=#r>^</a></ol>`,
    ],
    ['a paragraph without an end', () => `<p>${'中文。'.repeat(n(300_000))}x</p>`],
    ['text of one letter', () => 'x'.repeat(n(3_000_000))],
    ['a sign without end', () => `<h2>x<a href=#x>${'#'.repeat(n(3_000_000))}</a></h2>`],
    ['lines without end', () => `<pre>${'<div>1</div><br>'.repeat(n(100_000))}</pre>`],
    ['codes without end', () => `<pre>${'<code>1</code>'.repeat(n(100_000))}</pre>`],
    ['tables of numbers in each other', () => '<table><tr><td><pre>1</pre><td><pre>'.repeat(n(20_000))],
    [
      'commas beside a picture for them',
      () => `<noscript><img src=/a.png alt=a></noscript>${','.repeat(n(2_000_000))}`,
    ],
    ['much in what is for them', () => `${'<noscript>'.repeat(95)}${'<b>x</b>'.repeat(n(400_000))}`],
    ['many that are for them', () => '<noscript><p>x</p></noscript>'.repeat(n(100_000))],
    ['lines of code that are marked', () => `<pre>${'<span class=hll>x\n</span>'.repeat(n(100_000))}</pre>`],
    [
      'pictures for readers without scripts',
      () =>
        `${'<noscript><img src=x></noscript><img data-src=y>'.repeat(n(40_000))}${'<!---->'.repeat(n(100_000))}<img>`,
    ],
    [
      'attributes of pictures for readers without scripts',
      () => `<img ${many(n(50_000), (i) => `a${i} `)}><noscript><img ${many(n(50_000), (i) => `b${i} `)}></noscript>`,
    ],
    ['formulas drawn again and again', () => '<i aria-hidden=true><math><mi>x</mi></math></i>'.repeat(n(30_000))],
    [
      'drawings in each other',
      () => '<mjx-container><svg><g data-mml-node=msqrt><g data-mml-node=mo>'.repeat(n(20_000)),
    ],
    [
      'moves without end',
      () =>
        `<mjx-container><g data-mml-node=msup><g data-mml-node=mi></g><g data-mml-node=mi transform="${'translate('.repeat(n(100_000))}${' '.repeat(n(1_000_000))}"><use data-c=78></use></g></g></mjx-container>`,
    ],
    [
      'much that is drawn',
      () =>
        `<mjx-container><svg>${'<g data-mml-node=mover><g data-mml-node=mi><use data-c=78></use></g></g>'.repeat(n(30_000))}`,
    ],
    ['fences', () => `<math>${'<mfenced><mi>x</mi><mi>y</mi>'.repeat(n(30_000))}`],
    ['items of an editor', () => `<ol>${'<li data-list=checked class=ql-indent-1>x'.repeat(n(50_000))}</ol>`],
    [
      'styles',
      () =>
        `<span style="${'margin:a;float:;'.repeat(n(100_000))}">x</span><img src=x style="${'margin: '.repeat(n(100_000))}">`,
    ],
    ['frames without an address', () => '<iframe></iframe><embed>'.repeat(n(100_000))],
    ['frames whose addresses are none', () => '<iframe src="http://["></iframe>'.repeat(n(100_000))],
    ['an object’s address', () => `<object data="${'a'.repeat(n(1_000_000))}!"></object>`],
    ['labels of code', () => `<div class="language-js"><pre>a</pre>${'<br>'.repeat(n(100_000))}</div>`],
    [
      'readers without scripts',
      () => `<div class="${'wp-playlis '.repeat(n(40_000))}">${'<noscript></noscript>'.repeat(n(20_000))}</div>`,
    ],
    ['covers', () => `<div class=wp-block-cover style="background-image:url(x)">`.repeat(n(30_000))],
    ['links to headings', () => `${'<a href="#x y">x</a>'.repeat(n(50_000))}${'<h2>x</h2>'.repeat(n(50_000))}`],
    [
      'marks in elements that have gone',
      () => `${'<x-a>'.repeat(n(30_000))}${'<span style="font-weight:bold">a</span> '.repeat(n(30_000))}`,
    ],
    [
      'tabs and panels',
      () =>
        `<div role=tablist>${many(n(30_000), (i) => `<a role=tab id=t${i}>x</a>`)}</div>${many(n(30_000), (i) => `<div role=tabpanel aria-labelledby=t${i}>y</div>`)}`,
    ],
    ['tabs in each other', () => '<div role=tab id=x>a'.repeat(n(100_000)) + '<div role=tabpanel aria-labelledby=x>'],
    ['lines that are boxes', () => `<pre><mark>x</mark>${'<div>abcdefghijklmnop</div>'.repeat(n(80_000))}`],
    ['lines that are boxes, in each other', () => `<pre><mark>x</mark>${'<div>1'.repeat(n(50_000))}`],
    ['items of an editor, as many as there are', () => `<ul><li class=ql-indent-1>a${'<li>b'.repeat(n(200_000))}`],
    ['lists that go on', () => many(n(30_000), (i) => `<ol class="lst-kix_a-0" start=${i + 1}><li>x</ol>`)],
    [
      'notes in a box',
      () =>
        `<div>${many(n(10_000), (i) => `<a id=r${i} href=#n${i}>1</a><ol class=footnotes><li id=n${i}>x<a href=#r${i}>^</a></ol>`)}</div>`,
    ],
    ['scripts never closed', () => '<script>'.repeat(n(300_000))],
  ]
}
