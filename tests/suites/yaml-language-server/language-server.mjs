// yaml-language-server over its standard input and output, as far as a test needs it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const executable = path.join(folder, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');

const settings = {
  yaml: { validate: true, format: { enable: false }, schemaStore: { enable: false, url: '' }, completion: false },
};

export class LanguageServer {
  #child;
  #input = Buffer.alloc(0);
  #waiting = new Map(); // what a response or the diagnostics of a document are told to
  #nextId = 1;

  /** `schemas`: addresses of schemas with the pattern of the files that they are for. */
  static async start(schemas) {
    const server = new LanguageServer();
    server.#child = spawn(process.execPath, [executable, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server.#child.stdout.on('data', (bytes) => server.#receive(bytes));
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace: { configuration: true } },
    });
    server.#settings = { yaml: { ...settings.yaml, schemas } };
    server.#notify('initialized', {});
    server.#notify('workspace/didChangeConfiguration', { settings: server.#settings });
    return server;
  }

  /** The problems in a document: each with the number of its line, from 1, and its message. */
  async check(file, text) {
    const uri = pathToFileURL(file).href;
    const told = new Promise((resolve) => this.#waiting.set(uri, resolve));
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    const problems = await told;
    this.#notify('textDocument/didClose', { textDocument: { uri } });
    return problems.map((problem) => ({ line: problem.range.start.line + 1, message: problem.message }));
  }

  stop() {
    this.#child.kill();
  }

  #settings = settings;

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #notify(method, params) {
    this.#send({ method, params });
  }

  #request(method, params) {
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #receive(bytes) {
    this.#input = Buffer.concat([this.#input, bytes]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.subarray(0, end).toString())[1]);
      if (this.#input.length < end + 4 + length) return;
      const body = this.#input.subarray(end + 4, end + 4 + length);
      this.#input = this.#input.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle(message) {
    if (message.method === 'workspace/configuration') {
      const result = message.params.items.map((item) => this.#settings[item.section] ?? null);
      this.#send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.#tell(message.params.uri, message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.#tell(message.id, message.result);
    }
  }

  // Diagnostics come again when a document closes; nobody waits for those.
  #tell(key, value) {
    const resolve = this.#waiting.get(key);
    this.#waiting.delete(key);
    resolve?.(value);
  }
}
