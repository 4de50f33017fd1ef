import {nouns, pasts, split, verbs} from './inflect.ts';
import type {WordClass} from './word-class.ts';

const downs =
	'reduce cut:cut drop+ fall:fell:fallen shrink:shrank:shrunk lower decrease decline halve trim+ slash shorten shave lessen diminish dwindle sink:sank:sunk plunge tumble shed:shed eliminate remove retire decommission cancel+ erase clear stop+ end avoid prevent spare save eradicate slow vanish disappear dissolve scrap+ stem+ ease';
const ups =
	'increase grow:grew:grown rise:rose:risen raise climb double triple quadruple boost improve lift gain speed:sped accelerate expand jump soar surge win:won multiply extend add recover restore widen strengthen';
const makes =
	'build:built ship+ deliver launch migrate move replace rewrite:rewrote:rewritten redesign design develop implement introduce install automate create release deploy refactor rebuild:rebuilt consolidate set:set write:wrote:written finish complete fix solve roll renew wire rework rewire train mentor coach lead:led run:ran:run drive:drove:driven negotiate merge unify port tune optimise optimize untangle clean repair tidy patch upgrade modernise modernize plan+ organise organize start switch close find:found pass save reorganise simplify standardise';

/** What was done, and how much it moved. */
export const results = {
	down: {
		says: 'says that something got less',
		words: verbs(downs),
		phrases: [
			'went|go|goes|gone|came|come|comes|is|are|was|were|down down',
			'got rid of',
			'brought ..4 down',
			'bring ..4 down',
			'no longer',
			'switched|switch|turned off',
			'off since',
		],
	},
	up: {
		says: 'says that something got more or better',
		words: [...verbs(ups), ...split('faster quicker better higher more larger bigger stronger')],
		phrases: ['went|go|goes|gone|is|are|was up', 'brought ..4 up'],
	},
	make: {says: 'says what was built or finished', words: pasts(makes)},
	change: {
		says: 'says that something changed',
		words: [...pasts(downs), ...pasts(ups), ...split('went came changed turned')],
	},
	contrast: {
		says: 'sets then against now',
		words: split(
			'before previously formerly earlier originally until since nowadays now today instead versus vs compared down up after then',
		),
		phrases: [
			'used to',
			'as against',
			'rather than',
			'where it|they|we|there was|were|had|used',
			'last year|spring|summer|autumn|winter|month|quarter',
			'the year before',
			'a year ago',
			'and not',
			'year on year',
			'year-on-year',
			'these days',
			'by now',
			'no longer',
			'any more',
			'anymore',
			'had been',
			'it was',
			'they were',
			'there were',
		],
	},
	then: {
		says: 'tells how it was before',
		words: split('before previously formerly originally earlier was were'),
		phrases: [
			'used to',
			'the year before',
			'a year ago',
			'last year|spring|summer|autumn|winter|month|quarter',
			'had been',
			'when i took|started|joined|came',
			'before me|us|that|it|then',
			'until then',
			'in the old',
		],
	},
	now: {
		says: 'tells how it is now',
		words: split('now today nowadays currently since is are'),
		phrases: [
			'these days',
			'this year|spring|summer|autumn|winter|month|quarter',
			'by now',
			'ever since',
			'at present',
			'since then',
		],
	},
	metric: {
		says: 'names something that is counted',
		words: nouns(
			'time latency response uptime downtime availability outage incident bug defect error failure ticket alert page call complaint return refund claim query request deploy deployment release build cycle rate ratio throughput volume load conversion churn retention cost revenue saving margin score rating minute hour day week second crash timeout queue backlog wait delay lead-time cycle-time test coverage report visit click order sale booking signup user customer client account invoice payment pick parcel pallet delivery licence server machine instance hire contractor escalation rework overtime callout call-out stoppage scrap waste reject fault mistake correction duplicate mismatch email letter sheet form case review hotfix rollback regression vulnerability finding nonconformity accident run job batch sync import export scan print quote kwh megawatt kilometre mile litre ton tonne',
		),
		phrases: ['p95', 'p99', 'p50', 'error budget', 'time to', 'number of', 'share of', 'rate of'],
	},
	tech: {
		says: 'uses a technical term',
		words: [
			...nouns(
				'api microservice monolith repo repository pipeline container pod cluster shard replica cache index query schema table thread mutex lock queue broker topic partition consumer producer endpoint webhook proxy gateway cdn dns vpc subnet lambda function queue orm middleware framework compiler linter parser runtime kernel driver daemon socket handler coroutine goroutine closure monad enum struct pointer heap stack garbage-collector register interrupt firmware bootloader fpga bus protocol handshake payload cert token oauth mtls tls ssl ssh jwt hash cipher vault secret terraform ansible helm chart sidecar mesh ingress operator crd kubernetes kafka redis postgres mysql mongodb elasticsearch prometheus grafana otel ebpf grpc graphql rest soap xml json yaml protobuf avro parquet spark flink airflow dag etl elt dbt warehouse lakehouse cqrs saga event-sourcing idempotency concurrency backpressure back-pressure race-condition deadlock n+1 refactor refactoring hexagon mvc spa ssr react redux webpack vite typescript rust golang jvm gc bazel gradle maven ci cd cicd gitops canary feature-flag blue-green rollback mainframe cics vsam db2 cobol z/os racf hal rtos isr dma spi i2c uart cuda gpu simd tensor embedding transformer quantisation quantization sharding vacuum autovacuum wal raft paxos zookeeper etcd consul nginx envoy istio linkerd bgp ospf vlan mpls nat iptables numa hugepage hypervisor vm',
			),
			...split(
				'idempotent asynchronous async multithreaded lock-free zero-copy stateless stateful declarative reactive event-driven event-sourced eventual exactly-once at-least-once denormalised denormalized normalised hermetic immutable monorepo serverless containerised containerized dockerised docker k8s distroless ci/cd observability telemetry tracing instrumentation autoscaling karpenter graviton eks gke aks statefulset ebs ec2 rds quorum learner heartbeat cgroup probe cdc read-only backfilled backfill partitioned repartitioned sharded resharded deduped dedupe at-least-once outbox saga projection projections aggregate aggregates sidecars ttfb ssr brotli http/3 http2 quic stale-while-revalidate p95 p99 p999 p50 overshoot solver jitter damped singularity lock-free ring-buffer spsc ethercat pid mpc zgc active-active stop-the-world upsert upserts wal lakehouse z-ordered tickless workqueue descriptor descriptors right-sized spot-instances node-pool argo jenkins mongo oracle aq pgbouncer redis lru eviction read-through multi-az failover-test istio orchestrator strangler-fig hexagonal elastic contention optimistic hash topology topologies canaries helm hand-rolled dependency autoscaler ci rollouts consumer-driven double-buffering interrupts latency-budget abstractions decoupled decoupling bounded-context dependency-injection polymorphism generics memoization memoised hydration',
			),
		],
		phrases: [
			'service mesh',
			'event sourcing',
			'bounded context|contexts',
			'message bus|broker|queue',
			'thread pool',
			'garbage collector|collection',
			'dead letter',
			'circuit breaker|breakers',
			'burn rate',
			'feature flag|flags',
			'tech|technical debt',
			'dependency injection',
			'read|write path|model',
			'connection pool|pooling',
			'race condition|conditions',
		],
	},
	effort: {
		says: 'speaks of effort, not of a result',
		words: split(
			'overtime weekends weekend nights night evenings evening sundays saturdays on-call hard tirelessly sweat hours late midnight exhausted sleepless holidays burnt effort efforts dedication dedicated committed commitment loyal loyalty hardworking',
		),
		phrases: [
			'worked hard',
			'hard work',
			'long hours',
			'gave up',
			'extra mile',
			'day and night',
			'put in',
			'hours a week',
			'every weekend',
		],
	},
	vague: {
		says: 'gives a rough amount',
		words: split(
			'several many lots plenty few dozens hundreds thousands numerous countless significantly considerably substantially noticeably dramatically massively hugely greatly much considerable significant substantial roughly about around approximately maybe perhaps almost nearly',
		),
		phrases: ['a lot', 'a few', 'a couple', 'a good deal', 'a bunch', 'quite a'],
	},
	'achieved-on-time': {
		says: 'tells a dated or clean result',
		words: split('on-time early ahead shipped delivered passed live certified clean'),
		phrases: [
			'went live',
			'gone live',
			'is|are|was live',
			'on time',
			'ahead of schedule|time|plan',
			'weeks|months|days early|ahead|earlier',
			'without ..2 outage|incident|complaint|finding|downtime|delay|stop|defect',
			'no|zero|not|nobody|none|never ..3 outage|incident|complaint|finding|findings|downtime|loss|lost|lose|complained|failed|refunds|outages|incidents',
			'passed the ..2 audit|review|inspection|test',
		],
	},
	check: {
		says: 'names a source that can be checked',
		words: [
			...nouns(
				'dashboard report log invoice sheet spreadsheet record survey audit chart graph minute ledger',
			),
			...split(
				'measured counted logged finance controlling accounting auditors verified confirmed confirm tracked',
			),
		],
	},
} as const satisfies Record<string, WordClass>;
