/** UTF-8 encoder and decoder. Test environments such as jsdom lack the two global classes, so Node's are used there. */
import { node } from './platform.js'

const { TextEncoder: Encoder, TextDecoder: Decoder } =
  typeof TextEncoder === 'function' ? globalThis : node!.getBuiltinModule('node:util')

export const encoder = new Encoder()

export function newDecoder(options?: TextDecoderOptions): TextDecoder {
  return new Decoder('utf-8', options) as TextDecoder
}
