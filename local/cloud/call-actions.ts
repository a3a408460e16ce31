import * as z from 'zod/mini'
import type { Actions } from './actions'
import { CloudError, invalidParam } from './errors'

export interface Callees {
  invokeFunction?: (name: string, data: unknown) => Promise<unknown>
  /** Resolves to WeChat's answer, `errcode` included; rejects where the gateway itself fails. */
  wxApi?: (apiName: string, requestData: unknown) => Promise<unknown>
}

const invocation = z.object({ function_name: z.string(), request_data: z.optional(z.string()) })
const wxCall = z.object({ apiName: z.string(), requestData: z.optional(z.string()) })

/** Calls of functions and of WeChat. What WeChat refuses (`errcode`) is a result; a broken gateway is a code. */
export function callActions({ invokeFunction, wxApi }: Callees): Actions {
  return {
    async 'functions.invokeFunction'(body) {
      const { function_name, request_data } = parse(invocation, body)
      if (!invokeFunction) throw new CloudError('FUNCTION_NOT_FOUND', `no function ${function_name}`)
      const result = await invokeFunction(function_name, fromJson(request_data)).catch(
        failed('FUNCTIONS_EXECUTE_FAIL'),
      )
      return { data: { response_data: JSON.stringify(result ?? null) } }
    },
    async 'wx.api'(body) {
      const { apiName, requestData } = parse(wxCall, body)
      if (!wxApi) throw new CloudError('SYS_ERR', 'no WeChat stands behind this gateway')
      const result = await wxApi(apiName, fromJson(requestData)).catch(failed('SYS_ERR'))
      return { data: { responseData: JSON.stringify(result ?? null) } }
    },
  }
}

const failed = (fallbackCode: string) => (error: unknown) => {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : fallbackCode
  throw new CloudError(code, error instanceof Error ? error.message : 'the call failed', { cause: error })
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalidParam('the request does not have the form of the SDK')
  return parsed.data
}

function fromJson(text: string | undefined): unknown {
  if (!text) return {}
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalidParam('the data of the call is not JSON', error)
  }
}
