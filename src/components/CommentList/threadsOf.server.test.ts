import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {Comment} from '../../model.ts'
import {threadsOf, type Thread} from './threadsOf.ts'

/** The ids as they stand: `a[b[c]] d`. */
const shape = (threads: Thread[]): string =>
  threads.map(({id, answers}) => `${id}${answers.length ? `[${shape(answers)}]` : ''}`).join(' ')

/** `b>a` answers a. */
const comments = (text: string) =>
  text.split(' ').map((it): Comment => {
    const [id, parentId] = it.split('>')
    return {id: id!, parentId, text: it}
  })
const threaded = (text: string, limit = 4) => shape(threadsOf(comments(text), limit).threads)

describe('threadsOf', () => {
  let warn: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['keeps the order', 'a b c', 'a b c'],
    ['puts answers below what they answer', 'a b>a c d>a e>b', 'a[b[e] d] c'],
    ['also when an answer comes first', 'b>a c>b a', 'a[b[c]]'],
    ['begins a thread with an answer to what is not there', 'b>gone c>b', 'b[c]'],
    ['with one that answers itself', 'a>a b>a', 'a[b]'],
    ['and with one of a circle', 'a>b b>a c>a', 'b[a[c]]'],
    ['below which all of the circle stands', 'x>a a>b b>c c>a', 'c[b[a[x]]]'],
    ['drops what comes twice', 'a b>a a b>gone', 'a[b]'],
  ])('%s', (_, given, expected) => expect(threaded(given)).toBe(expected))

  it('stands flat beyond the limit, and knows who is answered', () => {
    const {threads} = threadsOf(comments('a b>a c>b d>c e>d f>b'), 2)
    expect(shape(threads)).toBe('a[b[c d e f]]')
    const level = threads[0]!.answers[0]!.answers
    expect(level.map(({parent, under}) => [parent?.id, under?.id])).toEqual([
      ['b', 'b'],
      ['c', 'b'],
      ['d', 'b'],
      ['b', 'b'],
    ])
  })

  it('puts pinned ones first', () => {
    const all = comments('a b c>a')
    all[1]!.pinned = true
    all[2]!.pinned = true
    expect(shape(threadsOf(all, 4).threads)).toBe('b a[c]')
  })

  it('keeps a deleted one with its answers, and leaves out what says nothing', () => {
    const all: Comment[] = [
      {id: 'a', text: '', deleted: true},
      {id: 'b', text: 'b', parentId: 'a'},
      {id: 'c', text: ' \n'},
      {id: 'd', text: 7 as never},
    ]
    expect(shape(threadsOf(all, 4).threads)).toBe('a[b]')
    expect(warn.mock.calls.flat().join('\n')).toMatch(/CommentList: .+, because .+\. Pass .+\./)
  })

  it('reads numbers as ids, and shows what has none', () => {
    const all = [{id: 1, text: 'x'}, {id: 2, parentId: 1, text: 'y'}, {text: 'z'}, {text: 'z'}] as never
    expect(shape(threadsOf(all, 4).threads)).toBe('1[2] undefined undefined')
  })

  it.each([undefined, null, 7, 'x', {}, [null, 7, 'x', []]])('is calm with %j', (all) =>
    expect(threadsOf(all as never, 4)).toEqual({threads: [], total: 0}),
  )

  it.each(['a chain', 'a chain from its end', 'a circle', 'one thread', 'flat'])('reads %s in linear time', (kind) => {
    const readsFor = (size: number) => {
      let reads = 0
      const all = Array.from({length: size}, (_, i): Comment => {
        const parent = {'a chain': i - 1, 'a chain from its end': i + 1, 'a circle': (i + 1) % size, 'one thread': 0}[
          kind
        ]
        return {
          id: String(i),
          text: 'x',
          get parentId() {
            reads += 1
            return parent === undefined ? undefined : String(parent)
          },
        }
      })
      expect(threadsOf(all, 4).total).toBe(size)
      return reads
    }
    expect(readsFor(50_000)).toBeLessThanOrEqual(readsFor(500) * 100)
  })
})
