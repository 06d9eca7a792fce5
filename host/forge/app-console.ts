import { format } from 'node:util';

const maxLines = 100;
const maxBytes = 200 * 1024;

export interface LogLine {
  /** Epoch ms, the host's clock. */
  at: number;
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
}

/** What one invocation wrote so far. */
export interface LogUse {
  lines: number;
  bytes: number;
}

/** Logs of one invocation are cut where the platform cuts them: 100 lines, 200 KB. Past that, lines are dropped. */
export function createAppConsole(parts: { now(): number; use(): LogUse | undefined; write(line: LogLine): void }) {
  const at =
    (level: LogLine['level']) =>
    (...args: unknown[]) => {
      const text = format(...args);
      const use = parts.use();
      if (use) {
        use.lines += 1;
        use.bytes += Buffer.byteLength(text);
        if (use.lines > maxLines || use.bytes > maxBytes) return;
      }
      parts.write({ at: parts.now(), level, text });
    };
  return { log: at('log'), info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug') };
}
