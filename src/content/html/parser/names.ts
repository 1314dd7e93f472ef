const set = (names: string) => new Set(names.split(' '))

// Elements of MathML and SVG are written with a space, which no tag's name can hold: `math mi`, `svg title`.
const points =
  'math mi,math mo,math mn,math ms,math mtext,math annotation-xml,svg foreignobject,svg desc,svg title'.split(',')
const withPoints = (names: string) => new Set([...names.split(' '), ...points])

export const mathText = new Set(points.slice(0, 5))

/** What ends the search for an element that a tag may close. */
export const scope = withPoints('applet caption html marquee object select table td template th')
export const itemScope = new Set([...scope, 'ol', 'ul'])
export const buttonScope = new Set([...scope, 'button'])
export const tableScope = set('html table template')

/** Elements that the standard calls special. */
export const special = withPoints(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir ' +
    'div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe ' +
    'img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre ' +
    'script section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
)

/** Elements that end where what holds them does. */
export const implied = set('dd dt li optgroup option p rb rp rt rtc')
export const impliedThroughout = new Set([...implied, ...set('caption colgroup tbody td tfoot th thead tr')])

export const headings = set('h1 h2 h3 h4 h5 h6')
/** Blocks that end a paragraph, and are ended by their own tag alone. */
export const blocks = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu ' +
    'nav ol p search section summary ul',
)
export const closedLikeBlocks = new Set([...blocks, 'button', 'listing', 'pre', 'select'])
export const formatting = set('a b big code em font i nobr s small strike strong tt u')
export const markers = set('applet marquee object')

/** Elements without content. Before some of them formatting that is still open goes on. */
export const voids = set('area base basefont bgsound br col embed hr img input keygen link meta param source track wbr')
export const inlineVoids = set('area br embed img input keygen wbr')
/** What has no place outside of a table or a page. */
export const misplaced = set('body caption col colgroup frame frameset head html tbody td tfoot th thead tr')

export const tableBodies = set('tbody tfoot thead')
export const tableParts = set('caption col colgroup tbody td tfoot th thead tr')
/** Where text in a table has no place. */
export const bare = set('table tbody template tfoot thead tr')

/** Elements of HTML that end a formula or drawing they are written in. */
export const breakout = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var',
)
