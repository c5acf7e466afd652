import { rspack } from '@rspack/core'

export default {
  entry: './main.js',
  plugins: [new rspack.HtmlRspackPlugin({ template: 'index.html' })],
}
