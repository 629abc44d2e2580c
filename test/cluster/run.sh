#!/usr/bin/env bash
# A real Slurm on this machine: an array job, a task that is killed, the missing shard done again, the merge, and the
# bytes of a single run. Then the same shards under GNU parallel. Everything lies in one folder of its own, ports and keys
# included, and is stopped at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."

for needed in slurmctld slurmd sbatch munged; do
  command -v "$needed" >/dev/null || {
    echo "cluster test SKIPPED: there is no $needed here (Debian: apt-get install slurm-wlm munge)"
    exit 0
  }
done
[ "$(id -u)" = 0 ] || { echo "cluster test SKIPPED: starting Slurm takes root here"; exit 0; }

here=$(mktemp -d /tmp/btl-cluster-XXXXXX)
chmod 755 "$here"
btl="$(command -v node) $PWD/dist/cli/main.js"
host=$(hostname -s)
export SLURM_CONF="$here/slurm.conf"

say() { echo "cluster test: $*"; }

stop() {
  set +e
  if [ -e "$here/slurmctld.pid" ]; then scancel --user="$(id -un)" 2>/dev/null; sleep 1; fi
  for daemon in slurmd slurmctld munged; do
    [ -e "$here/$daemon.pid" ] && kill "$(cat "$here/$daemon.pid")" 2>/dev/null
  done
  sleep 1
  rm -rf "$here"
}
trap stop EXIT

fail() {
  say "FAILED: $*"
  tail -n 30 "$here"/*.log "$here"/plan/slurm/logs/* 2>/dev/null
  exit 1
}

start_slurm() {
  mkdir "$here/state" "$here/spool"
  dd if=/dev/urandom of="$here/munge.key" bs=64 count=1 2>/dev/null
  chmod 600 "$here/munge.key"
  munged --force --key-file="$here/munge.key" --socket="$here/munge.socket" --pid-file="$here/munged.pid" \
    --log-file="$here/munged.log" --seed-file="$here/munge.seed" 2>/dev/null
  cat >"$SLURM_CONF" <<CONF
ClusterName=btl
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=$((20000 + $$ % 10000))
SlurmdPort=$((30000 + $$ % 10000))
AuthType=auth/munge
AuthInfo=socket=$here/munge.socket
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
KillWait=2
StateSaveLocation=$here/state
SlurmdSpoolDir=$here/spool
SlurmctldPidFile=$here/slurmctld.pid
SlurmdPidFile=$here/slurmd.pid
SlurmctldLogFile=$here/slurmctld.log
SlurmdLogFile=$here/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  slurmctld && slurmd
  for _ in $(seq 60); do
    if sinfo -h -o %t 2>/dev/null | grep -q idle; then return 0; fi
    sleep 0.5
  done
  fail "Slurm did not start"
}

# Waits until no job is left.
drain() {
  for _ in $(seq 1200); do
    [ -z "$(squeue -h 2>/dev/null)" ] && return 0
    sleep 0.5
  done
  fail "jobs did not end: $(squeue)"
}

# Copies of the sample corpus: articles, comments and names of files that stand in several shards.
corpus="$here/corpus"
for copy in a b c; do
  mkdir -p "$corpus/$copy"
  cp seeds/*.txt "$corpus/$copy"
done
printf 'text,author,thread\n"They knew about it all along, and did nothing to stop it.",Ann,1\n"No-fly zone now!",Ben,2\n' \
  >"$corpus/b/export.csv"

start_slurm
say "Slurm $(sbatch --version | cut -d' ' -f2) is up; one run on one machine, to compare with"
$btl run "$corpus" -o "$here/one" --quiet

# A task that never gets to its work, as on a node that hangs.
cat >"$here/hang.sh" <<HANG
if [ "\${SLURM_ARRAY_TASK_ID:-}" = 3 ] && [ ! -e $here/hung ]; then touch $here/hung; sleep 3600; fi
HANG

$btl plan "$corpus" -o "$here/plan" --shards 8 --quiet
$btl slurm "$here/plan" --submit --setup "source $here/hang.sh"
for _ in $(seq 600); do
  [ -e "$here/hung" ] && break
  sleep 0.5
done
[ -e "$here/hung" ] || fail "task 3 did not begin"
scancel --signal=KILL --full "$(squeue -h -r -n btl-shards -o '%K %A' | awk '$1 == 3 { print $2 }')"
say "killed the task of shard 3"
drain
grep -q 'shard 3 is missing' "$here/plan/slurm/logs/merge.log" || fail "the merge did not name shard 3"
[ ! -e "$here/plan/report" ] || fail "the merge wrote a report with a shard missing"
[ "$($btl status "$here/plan" --missing)" = 3 ] || fail "not shard 3 alone is missing"
before=$(stat -c %Y.%i "$here"/plan/shards/0001.jsonl)

$btl slurm "$here/plan" --missing --submit
drain
[ "$before" = "$(stat -c %Y.%i "$here"/plan/shards/0001.jsonl)" ] || fail "a finished shard was done again"
diff -r "$here/one" "$here/plan/report" || fail "8 shards under Slurm give other bytes than one run"
say "8 shards under Slurm, one of them killed and done again: the same bytes as one run"

if command -v parallel >/dev/null; then
  $btl plan "$corpus" -o "$here/plan-2" --shards 5 --quiet
  parallel --will-cite --retries 3 --joblog "$here/joblog" "$btl run -q -o $here/plan-2 --shard {}" ::: $(seq 5)
  $btl merge "$here/plan-2" -o "$here/two" --quiet
  diff -r "$here/one" "$here/two" || fail "5 shards under GNU parallel give other bytes than one run"
  say "5 shards under GNU parallel: the same bytes as one run"
else
  say "GNU parallel is not here: that part is SKIPPED"
fi
say "passed"
