/** Child processes of a run: started here, and ended here however the run ends. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync } from 'node:fs';

const running = new Set();

export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => {
      running.delete(child);
      resolve({ error });
    });
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  return child;
}

/** Runs to the end and gives what was printed; throws where it failed. */
export async function run(command, args, options = {}) {
  const child = start(command, args, options);
  let out = '';
  let err = '';
  child.stdout?.on('data', (piece) => (out += piece));
  child.stderr?.on('data', (piece) => (err += piece));
  const { code, error } = await child.ended;
  if (error || code !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${error ?? code}\n${out}${err}`);
  }
  return out;
}

/** Whether there is such a program. */
export async function found(command, args) {
  const { error } = await start(command, args).ended;
  return !error;
}

export async function end(child, patience = 15_000) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await child.ended;
  clearTimeout(timer);
}

/** Ends what still runs; for the very end, also after a failure or Ctrl-C. */
export async function endAll() {
  await Promise.all([...running].map((child) => end(child, 5_000)));
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Seconds of processor time that a process has used; NaN where the system does not tell. */
export function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** Waits for a fact, looking at it now and then; `what` says which, or finds it out when it was in vain. */
export async function until(what, look, patience = 60_000) {
  const limit = performance.now() + patience;
  for (;;) {
    const value = await look();
    if (value) {
      return value;
    }
    if (performance.now() > limit) {
      throw new Error(`Waited ${patience / 1000} s in vain: ${typeof what === 'function' ? what() : what}`);
    }
    await pause(50);
  }
}
