// SPDX-License-Identifier: GPL-3.0-or-later
// bpmn-engine (npm) through the journey of bench_core: 3 user tasks in a row, a fork of 8 branches of 5, a join, 4 in a row,
// each answered as soon as it waits. In memory, as the core. Needs bpmn-engine in a node_modules beside this file.
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import BpmnModdle from 'bpmn-moddle';

const JOURNEY = 47;
const ROUNDS = 5;
const JOURNEYS = 12;

function source() {
  const parts = ['<startEvent id="start"/><parallelGateway id="fork"/><parallelGateway id="join"/><endEvent id="end"/>'];
  let tasks = 0;
  let flows = 0;
  const connect = (from, to) => parts.push(`<sequenceFlow id="flow${++flows}" sourceRef="${from}" targetRef="${to}"/>`);
  const chain = (from, length) => {
    for (let i = 0; i < length; ++i) {
      const id = `task${++tasks}`;
      parts.push(`<userTask id="${id}"/>`);
      connect(from, id);
      from = id;
    }
    return from;
  };
  connect(chain('start', 3), 'fork');
  for (let branch = 0; branch < 8; ++branch) connect(chain('fork', 5), 'join');
  connect(chain('join', 4), 'end');
  return '<definitions id="journey" targetNamespace="urn:bench" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">'
    + `<process id="process" isExecutable="true">${parts.join('')}</process></definitions>`;
}

const { rootElement, references, elementsById } = await new BpmnModdle().fromXML(source()); // read once, as ours

async function journey() {
  let steps = 0;
  const listener = new EventEmitter();
  listener.on('activity.wait', (task) => {
    ++steps;
    task.signal();
  });
  const engine = new Engine({ name: 'journey', moddleContext: { rootElement, references, elementsById } });
  const ended = engine.waitFor('end');
  await engine.execute({ listener });
  await ended;
  if (steps !== JOURNEY) throw new Error(`${steps} steps`);
}

async function rate() {
  const begin = process.cpuUsage();
  for (let i = 0; i < JOURNEYS; ++i) await journey();
  const used = process.cpuUsage(begin);
  return JOURNEYS * JOURNEY * 1e6 / (used.user + used.system);
}

await rate(); // compiled by now
const rates = [];
for (let i = 0; i < ROUNDS; ++i) rates.push(await rate());
rates.sort((a, b) => a - b);
console.log(`bpmn_engine_steps_per_cpu_s\t${rates[ROUNDS >> 1].toPrecision(6)}\tsteps/cpu-s`);
