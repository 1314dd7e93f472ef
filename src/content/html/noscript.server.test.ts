// What stands in a `<noscript>`, and whether it is for readers.
import {expect, it} from 'vitest'
import {renderPlain} from '../../../test/html/render.ts'

const render = (html: string) =>
  renderPlain(html)
    .replaceAll(' loading="lazy"', '')
    .replaceAll(/ rel="[^"]+"/g, '')

it.each([
  ['a pixel', '<noscript><img src="https://a.example/1.gif"></noscript>', ''],
  [
    'counters',
    '<noscript><a href="https://h.example/"><img src="https://h.example/0.gif" alt="web counter"></a></noscript><noscript><div><img src="https://t.example/counter?id=1" alt="T"></div><img src="/p.png" style="position:absolute;left:-9999px" alt="P"></noscript>',
    '',
  ],
  [
    'Tableau',
    '<div><noscript><a href="#"><img alt="Rain" src="https://t.example/1_rss.png" style="border: none"></a></noscript><object style="display:none"><param name="name" value="x"></object></div>',
    '<div><a href="#"><img alt="Rain" src="https://t.example/1_rss.png"/></a></div>',
  ],
  ['what says where it counts', '<noscript>Tag: <iframe src="https://t.example/ns.html"></iframe></noscript>', ''],
  ['a pixel that says whose', '<noscript><img src="/1.gif" width="1" height="1" alt="Counted"></noscript>', ''],
  [
    'a chart that a script draws',
    '<script src="/embed.js"></script><noscript><img src="/chart.png" alt="Rain"></noscript>',
    '<img src="/chart.png" alt="Rain"/>',
  ],
  [
    'a player that a script makes',
    '<div class="lyte"></div><noscript><p><a href="/film">The film</a></p></noscript>',
    '<div></div><p><a href="/film">The film</a></p>',
  ],
  ['what asks for scripts', '<p>a</p><noscript>Please enable <a href="/js">JavaScript</a></noscript>', '<p>a</p>'],
  [
    'the twin of a picture in a box',
    '<a href="/b"><img src="/a.jpg" alt="A"></a><noscript><a href="/b"><img src="/c.jpg" alt="A"></a></noscript>',
    '<a href="/b"><img src="/a.jpg" alt="A"/></a>',
  ],
  [
    'the twin of a picture elsewhere',
    '<img data-src="/a.jpg?w=1&amp;h=2" alt="A"><p>a</p><noscript><img src="/a.jpg?w=1&amp;h=2" alt="A"></noscript>',
    '<img alt="A" src="/a.jpg?w=1&amp;h=2"/><p>a</p>',
  ],
  [
    'the twin of a picture that is named otherwise',
    '<figure><img data-src="https://i.example/a.jpg?w=1&#038;s=1" alt="A"><figcaption>b</figcaption><noscript><img src="https://i.example/a.jpg?w=1&#038;s=1" alt="A"></noscript></figure>',
    '<figure><img alt="A" src="https://i.example/a.jpg?w=1&amp;s=1"/><figcaption>b</figcaption></figure>',
  ],
  [
    'a chart that leads to itself',
    '<noscript><a href="/chart.png"><img src="/chart.png" alt="Rain"></a></noscript>',
    '<a href="/chart.png"><img src="/chart.png" alt="Rain"/></a>',
  ],
  [
    'Gatsby',
    '<img src="data:image/gif;base64,R0"><noscript><picture><source srcset="/b.webp"><img src="/b.jpg" alt="B"></picture></noscript>',
    '<img src="/b.jpg" alt="B"/>',
  ],
  [
    'a link to what is for readers without scripts',
    '<p><a href="#t">a</a></p><noscript id="t"><p>b</p></noscript>',
    '<p><a href="#c-t">a</a></p><span id="c-t"></span><p>b</p>',
  ],
  [
    'a picture of AMP that was not closed',
    '<p><amp-img src="/a.jpg" alt="A"/>b</p>',
    '<p><img src="/a.jpg" alt="A"/>b</p>',
  ],
  [
    'a picture of AMP',
    '<amp-img src="/a.jpg" alt="A"><noscript><img src="/a.jpg"></noscript></amp-img>',
    '<img src="/a.jpg" alt="A"/>',
  ],
])('%s', (_, html, expected) => {
  expect(render(html)).toBe(expected)
  // What is sent is read back as it is, but for the ids, which are given once more.
  expect(render(expected).replaceAll('c-c-', 'c-')).toBe(expected)
})
