// Runs a job of a workflow as far as it runs without GitHub: each `run:` in order, by the shell that GitHub takes, with its
// `env:`, where its `if:` holds. What an action would have done is named; each path that an action is handed must be there.
//
//   node workflow-steps.mjs WORKFLOW JOB WORKSPACE GIVEN
//
// GIVEN: JSON of what expressions may ask for, such as {"github.event_name": "push", "steps.pages.outputs.base_url": ""}
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const [file, name, workspace, json] = process.argv.slice(2);
const given = JSON.parse(json);
const job = parse(readFileSync(file, 'utf8')).jobs[name];
const runner = mkdtempSync(join(tmpdir(), 'derek-runner-'));

function value(expression) {
  if (!(expression in given)) throw new Error(`${file}: nobody gave ${expression}`);
  return given[expression];
}

const filled = text => String(text).replace(/\$\{\{\s*(.*?)\s*}}/g, (whole, expression) => value(expression));

/** Of conditions, those with ==, !=, && and || between names and texts. */
function holds(condition = 'true') {
  const tokens = String(condition).match(/'[^']*'|[\w.-]+|==|!=|&&|\|\||\S/g);
  const terms = tokens.map(each =>
    /^(==|!=|&&|\|\||true|false)$/.test(each) ? each : JSON.stringify(each.startsWith("'") ? each.slice(1, -1) : value(each)));
  return Function(`return ${terms.join(' ')}`)();
}

function environment(...parts) {
  const files = {};
  for (const each of ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY']) {
    files[`GITHUB_${each}`] = join(runner, each);
    writeFileSync(files[`GITHUB_${each}`], '');
  }
  const { PATH, HOME, JAVA_HOME } = process.env;
  const env = { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), CI: 'true', LANG: 'C.UTF-8', GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace, RUNNER_OS: 'Linux', RUNNER_TEMP: runner, ...files };
  for (const part of parts) for (const [key, text] of Object.entries(part ?? {})) env[key] = filled(text);
  return env;
}

try {
  if (!holds(job.if)) throw new Error(`${file}: the job ${name} is not for this event`);
  for (const step of job.steps) {
    const title = step.name ?? step.uses ?? step.run;
    if (!holds(step.if)) {
      console.log(`  not for this event: ${title}`);
    } else if (step.uses) {
      const path = step.with?.path && filled(step.with.path).split('\n')[0];
      const isInput = /upload/.test(step.uses);
      if (isInput && !existsSync(join(workspace, path))) throw new Error(`${title}: there is no ${path}`);
      console.log(`  left to GitHub: ${title}${isInput ? `, with ${path}, which is there` : ''}`);
    } else {
      console.log(`  runs: ${title}`);
      const script = join(runner, 'script.sh');
      writeFileSync(script, filled(step.run));
      const cwd = join(workspace, step['working-directory'] ?? '.');
      execFileSync('bash', ['-e', script], { cwd, env: environment(job.env, step.env), stdio: ['ignore', 'pipe', 'pipe'] });
    }
  }
} catch (problem) {
  console.log(`${file}: ${name}: ${problem.message}\n${problem.stdout ?? ''}${problem.stderr ?? ''}`);
  process.exitCode = 1;
} finally {
  rmSync(runner, { recursive: true });
}
