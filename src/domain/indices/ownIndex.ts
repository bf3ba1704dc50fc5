/** How an index is called that a settings file describes by its items alone. */
export const ownIndex = { key: 'RIÊNG', name: 'Bộ chỉ số của đơn vị' } as const;
