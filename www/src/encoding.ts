/** UTF-8. Test environments such as jsdom leave the two classes out of their globals, though Node has them. */
import { node } from './platform.js'

const { TextEncoder: Encoder, TextDecoder: Decoder } =
  typeof TextEncoder === 'function' ? globalThis : node!.getBuiltinModule('node:util')

export const encoder = new Encoder()

export function newDecoder(options?: TextDecoderOptions): TextDecoder {
  return new Decoder('utf-8', options) as TextDecoder
}
