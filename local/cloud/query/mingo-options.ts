import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import * as windows from 'mingo/operators/window'
import { correctedExpressionOperators, correctedQueryOperators } from './corrected-operators'
import { geoOperators } from './geo-operators'

// mingo types an operator as all of its own at once, which no function of ours can be.
type QueryOperators = Parameters<Context['addQueryOps']>[0]
type ExpressionOperators = Parameters<Context['addExpressionOps']>[0]
const ownQueries: unknown = { ...geoOperators, ...correctedQueryOperators }
const ownExpressions: unknown = correctedExpressionOperators

/** mingo with the operators that it lacks or has otherwise than MongoDB. Scripts (`$where`, `$function`) stay off. */
export const mingoOptions = {
  scriptEnabled: false,
  // Of two operators of one name the first that is added stays.
  context: Context.init()
    .addQueryOps(ownQueries as QueryOperators)
    .addExpressionOps(ownExpressions as ExpressionOperators)
    .addQueryOps(queries)
    .addExpressionOps(expressions)
    .addAccumulatorOps(accumulators)
    .addPipelineOps(stages)
    .addProjectionOps(projections)
    .addWindowOps(windows),
}
