'use strict';
// The built program, started with the settings of a deployment and with one fault of ours, so that it stops before it opens anything and lists what it finds.

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { root } = require('./settings');

const folder = path.join(root, 'src/BackPainBot/bin/Release/net10.0');
const built = fs.existsSync(path.join(folder, 'BackPainBot.dll'));
const skip = built ? false : 'the program has not been built: dotnet build -c Release';
const fault = 'Web:MaxBodyBytes';

/** What it says of these settings beside the fault that it is given. */
const faultsOf = async settings => {
  const program = spawn('dotnet', [path.join(folder, 'BackPainBot.dll'), `--${fault}=1`], { cwd: os.tmpdir(), env: { PATH: process.env.PATH, HOME: os.tmpdir(), ...settings } });
  let output = '';
  program.stdout.on('data', text => { output += text; });
  program.stderr.on('data', text => { output += text; });
  const code = await new Promise(resolve => program.on('close', resolve));
  if (code !== 1 || !output.includes(fault)) {
    throw new Error(`exit code ${code}: ${output}`);
  }
  return output;
};

module.exports = { skip, faultsOf };
