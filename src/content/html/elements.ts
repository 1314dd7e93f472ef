const set = (names: string) => new Set(names.split(' '))

/** The elements of HTML that an article is made of. All others go; what they hold stays. */
export const elements = set(
  'a abbr address article aside audio b bdi bdo big blockquote br caption cite code col colgroup data dd del details ' +
    'dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd li mark nav ol p ' +
    'picture pre q rb rp rt rtc ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th ' +
    'thead time tr track tt u ul var video wbr',
)

/** The presentation elements of MathML Core. */
export const mathElements = set(
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub ' +
    'msubsup msup mtable mtd mtext mtr munder munderover semantics',
)

/** The names of ours, which the element map renders, and as what they are parsed: that closes and holds the same. */
export const ownElements = new Map(
  Object.entries({embed: 'figure', gallery: 'figure', callout: 'div', notes: 'ol', note: 'li', noteref: 'a'}),
)

/** What goes with all it holds, because that is no text of the article. */
export const dropped = set(
  'annotation annotation-xml base datalist frame frameset head link meta noembed noframes noscript ' +
    'param script select style svg template textarea title xml',
)

/** Boxes of what no article has; what they hold stays apart from what is round them. */
export const boxes = set('dialog fieldset form legend search')

/** Elements under a name that is not theirs any more, or that a page has but once. */
export const renamed = new Map(
  Object.entries({
    acronym: 'abbr',
    center: 'div',
    dir: 'ul',
    listing: 'pre',
    main: 'div',
    menu: 'ul',
    plaintext: 'pre',
    xmp: 'pre',
  }),
)

export const voidElements = set('br col hr img input source track wbr')

/** Elements that may hold certain others only, and no text. */
export const childrenOf = new Map(
  Object.entries({
    table: set('caption colgroup thead tbody tfoot'),
    colgroup: set('col'),
    thead: set('tr'),
    tbody: set('tr'),
    tfoot: set('tr'),
    tr: set('td th'),
  }),
)
