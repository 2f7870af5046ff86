'use strict';

const { test } = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { parse, parseAllDocuments } = require('yaml');
const { connectionsPerAddress, dataFolders, image, keepAliveSeconds, maxBodyBytes, port, shutdownSeconds, text, user, version } = require('./support/product');
const { isRead, isSecret, paths, root } = require('./support/settings');

const folder = 'deploymentTemplates/container/kubernetes';
const kustomization = parse(text(`${folder}/kustomization.yaml`));
const documents = name => parseAllDocuments(text(`${folder}/${name}`)).map(document => {
  assert.deepEqual(document.errors, []);
  return document.toJS();
});
const objects = kustomization.resources.flatMap(documents);
const versions = {
  ConfigMap: 'v1', Deployment: 'apps/v1', HorizontalPodAutoscaler: 'autoscaling/v2', Ingress: 'networking.k8s.io/v1', Namespace: 'v1', NetworkPolicy: 'networking.k8s.io/v1', PodDisruptionBudget: 'policy/v1',
  Service: 'v1',
};
const one = kind => objects.find(object => object.kind === kind);
const deployment = one('Deployment').spec;
const pod = deployment.template.spec;
const [container] = pod.containers;
const labels = deployment.template.metadata.labels;
const secret = documents('secret.example.yaml')[0];

test('every file is deployed but the example of the secret', () => {
  const files = fs.readdirSync(path.join(root, folder)).filter(name => !['kustomization.yaml', 'secret.example.yaml'].includes(name));
  assert.deepEqual([...kustomization.resources].sort(), files.sort());
});

test('objects are of stable versions, and there is one of each', () => {
  assert.deepEqual(Object.fromEntries(objects.map(({ kind, apiVersion }) => [kind, apiVersion])), versions);
  assert.equal(objects.length, Object.keys(versions).length);
});

test('the image is this version of the bot', () => {
  assert.deepEqual(kustomization.images.map(({ name, newTag }) => [name, newTag]), [[container.image, version]]);
  assert.equal(container.image, image);
});

test('selectors find the pods', () => {
  const selectors = [
    deployment.selector.matchLabels, one('Service').spec.selector, one('PodDisruptionBudget').spec.selector.matchLabels, one('NetworkPolicy').spec.podSelector.matchLabels,
    ...pod.topologySpreadConstraints.map(({ labelSelector }) => labelSelector.matchLabels),
  ];
  selectors.forEach(selector => assert.deepEqual(selector, labels));
});

test('requests come from the ingress through the service to the port of the container', () => {
  const [{ http: { paths: [{ backend, path: prefix }] }, host }] = one('Ingress').spec.rules;
  const [served] = one('Service').spec.ports;
  const [open] = container.ports;
  assert.deepEqual([backend.service.name, backend.service.port.name, prefix], [one('Service').metadata.name, served.name, '/']);
  assert.equal(served.targetPort, open.name);
  assert.equal(open.containerPort, port);
  assert.deepEqual(one('Ingress').spec.tls[0].hosts, [host]);
  assert.equal(one('ConfigMap').data.DirectLine__PublicUrl, `https://${host}`);
});

test('the ingress lets sockets be silent, and bodies be as large as the bot takes them', () => {
  const annotations = Object.fromEntries(Object.entries(one('Ingress').metadata.annotations).map(([name, value]) => [name.replace('nginx.ingress.kubernetes.io/', ''), value]));
  assert.ok(Number(annotations['proxy-read-timeout']) >= 3 * keepAliveSeconds && Number(annotations['proxy-send-timeout']) >= 3 * keepAliveSeconds);
  assert.equal(parseInt(annotations['proxy-body-size'], 10) * 1024, maxBodyBytes);
  assert.equal(Number(annotations['limit-connections']), connectionsPerAddress);
  assert.ok(Object.values(annotations).every(value => typeof value === 'string'));
});

test('probes ask for what the bot serves', () => {
  const asked = { startupProbe: '/health', livenessProbe: '/health', readinessProbe: '/ready' };
  for (const [probe, due] of Object.entries(asked)) {
    const { path: asks, port: at } = container[probe].httpGet;
    assert.deepEqual([asks, at], [due, container.ports[0].name], probe);
    assert.ok(paths.includes(asks), probe);
  }
  assert.ok(container.startupProbe.periodSeconds * container.startupProbe.failureThreshold >= 120);
});

test('turns have time to end', () => {
  assert.ok(pod.terminationGracePeriodSeconds > container.lifecycle.preStop.sleep.seconds + shutdownSeconds);
});

test('pods have no rights and write to the data folder alone', () => {
  assert.deepEqual(pod.securityContext, { runAsNonRoot: true, runAsUser: user, runAsGroup: user, fsGroup: user, seccompProfile: { type: 'RuntimeDefault' } });
  assert.deepEqual(container.securityContext, { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
  assert.equal(pod.automountServiceAccountToken, false);
  assert.deepEqual(container.volumeMounts.map(({ mountPath }) => mountPath), [...dataFolders, '/tmp']);
  assert.deepEqual(pod.volumes.map(({ name }) => name), container.volumeMounts.map(({ name }) => name));
  assert.equal(one('Namespace').metadata.labels['pod-security.kubernetes.io/enforce'], 'restricted');
});

test('pods ask for what they need, and get so much and no more', () => {
  const { requests, limits } = container.resources;
  assert.deepEqual([Object.keys(requests), Object.keys(limits)], [['cpu', 'memory'], ['cpu', 'memory']]);
});

test('settings are read, and secrets are no settings', () => {
  const { data } = one('ConfigMap');
  assert.deepEqual(Object.keys(data).filter(key => !isRead(key) || isSecret(key)), []);
  assert.ok(Object.values(data).every(value => typeof value === 'string'));
  assert.deepEqual(container.envFrom, [{ configMapRef: { name: one('ConfigMap').metadata.name } }, { secretRef: { name: secret.metadata.name } }]);
});

test('the example of the secret holds the names of secrets alone', () => {
  assert.deepEqual(Object.entries(secret.stringData).filter(([key, value]) => !isRead(key) || !isSecret(key) || value !== ''), []);
});

test('replicas share PostgreSQL and a signing key', () => {
  const { scaleTargetRef, minReplicas, maxReplicas } = one('HorizontalPodAutoscaler').spec;
  assert.deepEqual(scaleTargetRef, { apiVersion: 'apps/v1', kind: 'Deployment', name: one('Deployment').metadata.name });
  assert.ok(minReplicas >= 2 && maxReplicas > minReplicas && one('PodDisruptionBudget').spec.minAvailable < minReplicas);
  assert.equal('replicas' in deployment, false);
  assert.equal(one('ConfigMap').data.Storage__Provider, 'PostgreSql');
  assert.ok('Storage__ConnectionString' in secret.stringData && 'DirectLine__SigningKeys__0' in secret.stringData);
});

test('the network lets in the ingress, and out to names, the database, https outside and the collector', () => {
  const { ingress, egress, policyTypes } = one('NetworkPolicy').spec;
  assert.deepEqual(policyTypes, ['Ingress', 'Egress']);
  assert.deepEqual(ingress.map(({ ports }) => ports.map(({ port: at }) => at)), [[port]]);
  assert.ok(ingress.every(({ from }) => from.length > 0));
  const out = Object.fromEntries(egress.flatMap(({ ports, to }) => ports.map(({ protocol, port: at }) => [`${protocol} ${at}`, to])));
  assert.deepEqual(Object.keys(out), ['UDP 53', 'TCP 53', 'TCP 5432', 'TCP 443', 'TCP 4317', 'TCP 4318']);
  assert.ok(Object.values(out).every(to => to.length > 0));
  assert.deepEqual(out['TCP 443'][0].ipBlock.except, ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16']);
});
