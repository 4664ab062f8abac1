// Whether a sandbox serves these pages. As files there is a sandbox.json that says nothing; a sandbox answers in its place:
//
//   {"service": "name", "base": "", "key": "…", "secret": "…", "token": "…", "token_secret": "…", "values": {"id": "1"}}
//
// `base` is put before the paths of calls ("" where they are as at the service). The credentials are those of its sample
// application and its sample member, `values` are samples for parameters of these names; all but `service` may be absent.
"use strict";
(() => {
  const origin = document.getElementById("origin");
  const asked = /^https?:$/.test(location.protocol)
    ? fetch(`${document.querySelector("meta[name=top]").content}sandbox.json`, { credentials: "omit", cache: "no-store" })
        .then((response) => (response.ok ? response.json() : {}))
        .catch(() => ({}))
    : Promise.resolve({});
  const found = asked.then((told) => (told.service ? told : null));
  found.then((told) => {
    if (!told) return;
    origin.hidden = false;
    origin.textContent = "Sandbox";
    origin.title = `Calls go to ${location.host}`;
  });
  window.docs.whenSandbox = (act) => found.then(act);
})();
