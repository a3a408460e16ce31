/**
 * The environment in which an unmodified `@cloudbase/node-sdk` talks to this cloud instead of the real one.
 *
 * The run-time marker (RUNENV, REGION, NAMESPACE) keeps the SDK from looking up metadata at each call, 67 ms;
 * SILENCE keeps its warning timer from holding a failed process open. Any credential will do.
 */
export function sdkEnv(url: string, envId = 'local'): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SILENCE: 'true',
  }
}
