'use strict';

const net = require('node:net');

/** A port of the loopback that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a child process has said some words; rejects with all that it said when it ends first, or takes longer. */
function said(child, words, name, milliseconds) {
  let output = '';
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${name} did not start in time:\n${output}`)), milliseconds);
    const hear = data => {
      output += data;
      if (output.includes(words)) {
        clearTimeout(limit);
        resolve();
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', code => {
      clearTimeout(limit);
      reject(new Error(`${name} ended with ${code}:\n${output}`));
    });
  });
}

module.exports = { freePort, said };
