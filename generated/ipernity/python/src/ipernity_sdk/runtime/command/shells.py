"""Scripts that make a shell ask the command line what the word under the cursor may become."""

from __future__ import annotations

import re

BASH = """\
# %(name)s in bash: eval "$(%(name)s completion bash)", in ~/.bashrc
_%(function)s_complete() {
    local IFS=$'\\n'
    local words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=($(%(name)s --complete "${words[@]}" 2>/dev/null))
    if [[ ${COMPREPLY[0]} == :files ]]; then
        COMPREPLY=()
        compopt -o default
    elif [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *. ]]; then
        compopt -o nospace
    fi
}
complete -F _%(function)s_complete %(name)s
"""

ZSH = """\
#compdef %(name)s
# %(name)s in zsh: eval "$(%(name)s completion zsh)", in ~/.zshrc after compinit
_%(function)s_complete() {
    local -a offers groups others
    offers=("${(@f)$(%(name)s --complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ ${offers[1]} == :files ]]; then
        _files
        return
    fi
    groups=(${(M)offers:#*.})
    others=(${offers:#*.})
    (( $#groups )) && compadd -S '' -a groups
    (( $#others )) && compadd -a others
}
compdef _%(function)s_complete %(name)s
"""

FISH = """\
# %(name)s in fish: %(name)s completion fish > ~/.config/fish/completions/%(name)s.fish
function _%(function)s_complete
    set -l words (commandline -opc)[2..-1] (commandline -ct)
    set -l offers (%(name)s --complete $words 2>/dev/null)
    if test "$offers[1]" = ":files"
        __fish_complete_path (commandline -ct)
    else
        printf '%%s\\n' $offers
    end
end
complete -c %(name)s -f -a '(_%(function)s_complete)'
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH}


def script(shell: str, name: str) -> str:
    """The script for one of the shells."""
    return SCRIPTS[shell] % {"name": name, "function": re.sub(r"\W", "_", name)}
