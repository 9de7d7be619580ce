import { useId } from 'preact/hooks'
import { GraphCentreDocument } from '../../generated/operations.js'
import { Combobox } from '../../parts/combobox/combobox.js'
import { ACTORS, useSuggested } from '../../parts/combobox/suggested.js'
import { useCombobox } from '../../parts/combobox/use-combobox.js'
import { useQuery } from '../../service/use-query.js'

interface ActorPickerProps {
  /** Who is chosen already. */
  readonly id: string | undefined
  readonly choose: (id: string | undefined) => void
}

/** Chooses an actor by a name that is typed. */
export const ActorPicker = ({ id, choose }: ActorPickerProps) =>
  id === undefined ? <Typed choose={choose} /> : <Chosen id={id} choose={choose} />

const Chosen = ({ id, choose }: ActorPickerProps & { readonly id: string }) => {
  const { data } = useQuery(GraphCentreDocument, { id })
  const actor = data?.node
  const name = data === undefined ? '…' : actor && 'name' in actor ? actor.name : `nobody: ${id} is no actor’s id`
  return (
    <div class="graph-field">
      <span id="graph-centre">In the centre</span>
      <button
        type="button"
        onClick={() => choose(undefined)}
        aria-describedby="graph-centre"
        title="Show everybody again"
      >
        <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
        <span class="unseen">, show everybody again</span>
      </button>
    </div>
  )
}

const Typed = ({ choose }: Pick<ActorPickerProps, 'choose'>) => {
  const typing = useCombobox()
  const id = useId()
  const { options, none } = useSuggested(ACTORS, typing.typed)
  return (
    <div class="graph-field">
      <label for={id}>In the centre</label>
      <Combobox
        typing={typing}
        options={options}
        pick={({ value }) => choose(value)}
        listLabel="Actors"
        none={none}
        id={id}
        placeholder="everybody, or type a name"
      />
    </div>
  )
}
