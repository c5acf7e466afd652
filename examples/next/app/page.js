import { Python } from './Python.js'

export default function Page() {
  return <Python />
}
