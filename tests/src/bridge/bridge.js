// Stands in the page where Tauri stands in the window: the one command, and what the shell's configuration asks of Tauri.
(() => {
  Object.freeze(Object.prototype);

  async function invoke(command, { carry }) {
    if (command !== "carry") throw new Error(`there is no command ${command}`);
    const answer = await fetch("/carry", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(carry),
    });
    if (!answer.ok) throw new Error(`the bridge answered with ${answer.status}`);
    const { Ok: good, Err: bad } = await answer.json();
    if (bad !== undefined) throw bad;
    return good;
  }

  Object.defineProperty(window, "__TAURI_INTERNALS__", { value: Object.freeze({ invoke }) });
})();
