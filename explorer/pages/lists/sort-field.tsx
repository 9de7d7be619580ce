interface SortFieldProps<Order extends string> {
  /** The orders with their words; the first is that of an address which says none. */
  readonly orders: Readonly<Record<Order, string>>
  readonly order: Order
  readonly sort: (order: Order) => void
}

/** In which order a list stands. */
export const SortField = <Order extends string>({ orders, order, sort }: SortFieldProps<Order>) => (
  <label>
    Ordered by{' '}
    <select value={order} onChange={(event) => sort(event.currentTarget.value as Order)}>
      {(Object.keys(orders) as Order[]).map((each) => (
        <option key={each} value={each}>
          {orders[each]}
        </option>
      ))}
    </select>
  </label>
)
