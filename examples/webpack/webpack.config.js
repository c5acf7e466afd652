import HtmlWebpackPlugin from 'html-webpack-plugin'

export default {
  mode: 'development',
  entry: './main.js',
  plugins: [new HtmlWebpackPlugin({ template: 'index.html' })],
}
