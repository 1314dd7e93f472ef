// How pictures are kept: as PNGs that one can open, or packed, many in one file.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {constants, createBrotliCompress, createBrotliDecompress} from 'node:zlib'
import {PNG} from 'pngjs'

export interface Kept {
  keys: string[]
  get(key: string): PNG | undefined
  /** What is put then takes the place of all that is kept, once it is finished, if anything has changed. */
  renew(): {put(key: string, png: PNG): void; finish(changed: boolean): Promise<void>}
  close(): void
}

/** Sixteen steps of each colour: enough to see a change by, and a fifth of the bytes. */
export const step = 17
const stepsOf = (value: number) => Math.round(value / step)

export function coarse(png: PNG) {
  for (let i = 0; i < png.data.length; i += 1) png.data[i] = stepsOf(png.data[i]!) * step
  return png
}

export function writePng(path: string, png: PNG) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, PNG.sync.write(png, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0}))
}

/** Each a file: `LikeButton/Default/light-768.png`. */
export function openFolder(folder: string): Kept {
  const pathOf = (key: string) => join(folder, `${key}.png`)
  const keys = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -4))
  return {
    keys,
    get: (key) => (existsSync(pathOf(key)) ? PNG.sync.read(readFileSync(pathOf(key))) : undefined),
    renew() {
      const left = new Set(keys)
      return {
        put(key, png) {
          writePng(pathOf(key), png)
          left.delete(key)
        },
        async finish() {
          for (const key of left) rmSync(pathOf(key))
        },
      }
    },
    close() {},
  }
}

/** A pixel in two bytes: red, and green with blue. */
function packed({data}: PNG) {
  const bytes = Buffer.alloc(data.length / 2)
  for (let from = 0, to = 0; from < data.length; from += 4, to += 2) {
    bytes[to] = stepsOf(data[from]!)
    bytes[to + 1] = (stepsOf(data[from + 1]!) << 4) | stepsOf(data[from + 2]!)
  }
  return bytes
}

function unpacked(bytes: Buffer, width: number, height: number) {
  const png = new PNG({width, height})
  for (let from = 0, to = 0; from < bytes.length; from += 2, to += 4) {
    png.data[to] = bytes[from]! * step
    png.data[to + 1] = (bytes[from + 1]! >> 4) * step
    png.data[to + 2] = (bytes[from + 1]! & 15) * step
    png.data[to + 3] = 255
  }
  return png
}

type Place = [width: number, height: number, start: number]

// The states of a component look much alike, and in sepia as in light: far apart in the file, so a wide window.
const params = {
  [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
  [constants.BROTLI_PARAM_LGWIN]: 30,
  [constants.BROTLI_PARAM_QUALITY]: 9,
}

/**
 * All in one file: the pixels of each after the other's, where each one is, and how long that list is; together
 * compressed, which makes less than half of what PNGs take. Lies unpacked in `scratch` meanwhile.
 */
export async function openPack(path: string, scratch: string): Promise<Kept> {
  mkdirSync(dirname(scratch), {recursive: true})
  let places: Record<string, Place> = {}
  let file: number | undefined
  const read = (start: number, length: number) => {
    const bytes = Buffer.alloc(length)
    readSync(file!, bytes, 0, length, start)
    return bytes
  }
  if (existsSync(path)) {
    await pipeline(
      createReadStream(path),
      createBrotliDecompress({params: {[constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1}}),
      createWriteStream(scratch),
    )
    file = openSync(scratch, 'r')
    const end = fstatSync(file).size - 4
    const length = read(end, 4).readUInt32LE()
    places = JSON.parse(read(end - length, length).toString())
  }
  return {
    keys: Object.keys(places),
    get(key) {
      const place = places[key]
      if (!place) return undefined
      const [width, height, start] = place
      return unpacked(read(start, width * height * 2), width, height)
    },
    renew() {
      const next: Record<string, Place> = {}
      const written = openSync(`${scratch}.next`, 'w')
      let size = 0
      const write = (bytes: Buffer) => {
        writeSync(written, bytes)
        size += bytes.length
      }
      return {
        put(key, png) {
          next[key] = [png.width, png.height, size]
          write(packed(png))
        },
        async finish(changed) {
          const list = Buffer.from(JSON.stringify(next))
          const length = Buffer.alloc(4)
          length.writeUInt32LE(list.length)
          write(list)
          write(length)
          closeSync(written)
          if (changed) {
            const from = createReadStream(`${scratch}.next`)
            await pipeline(from, createBrotliCompress({params}), createWriteStream(path))
          }
          rmSync(`${scratch}.next`)
        },
      }
    },
    close() {
      if (file === undefined) return
      closeSync(file)
      rmSync(scratch)
    },
  }
}
