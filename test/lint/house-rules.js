/** Rules of this house that oxlint does not have. Each message says what to do instead. */

const moduleState = {
  meta: { type: 'problem' },
  create(context) {
    return {
      VariableDeclaration(node) {
        const top = node.parent.type === 'Program' || node.parent.type === 'ExportNamedDeclaration';
        if (!top || node.kind === 'const' || node.declare) return;
        context.report({
          node,
          message:
            'No mutable state in a module: a warm function may serve another tenant next, and two hosts may share ' +
            'this module. Keep the value in what createX() returns, or pass it in.',
        });
      },
    };
  },
};

module.exports = { meta: { name: 'house' }, rules: { 'module-state': moduleState } };
