/** The errors of the command line itself. Each has a message for the person who called it. */

/** The command line is wrong. */
export class UsageError extends Error {
  /** @param topic the command whose help explains the usage; null for the help of all commands */
  constructor(
    message: string,
    readonly topic: string | null = null,
  ) {
    super(message)
  }
}

/** A file cannot be read or written, or another part of the system failed. */
export class ToolError extends Error {}

/** Ctrl-C, or nobody reads the output any more. */
export class Interrupted extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'it exists already',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** A reason for a message. It never has a stack trace. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return REASONS[String(code)] ?? (typeof message === 'string' ? message : String(error))
}
