# Run within the new root folder by run.sh: /tmp/ridgepoint.deb is installed, used and removed.
set -uo pipefail
passed=0 failed=0

check() { # SENTENCE COMMAND…
    local output
    if output=$("${@:2}" 2>&1); then
        passed=$((passed + 1))
        echo "ok: $1"
    else
        failed=$((failed + 1))
        printf 'FAIL: %s\n%s\n' "$1" "$output"
    fi
}
says() { # EXPECTED COMMAND…: what it prints is that
    local found
    found=$("${@:2}" 2>/dev/null)
    [ "$found" = "$1" ] || { printf 'expected %s\nfound    %s\n' "$1" "$found"; return 1; }
}
install_quietly() { apt-get -q -y install --no-install-recommends "$@"; }
files() { # all that is there but what belongs to apt, dpkg and caches
    find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /run -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \
        -o -path /var/lib/dpkg -o -path /etc/apt \) -prune -o -print | sort
}
window() { # TITLE: whether a window of that title comes
    local i
    for i in $(seq 300); do
        xwininfo -root -tree | grep -F "$1" && return
        sleep 0.2
    done
    xwininfo -root -tree
    return 1
}
stop() { # the program's windows, and nothing else
    local pid
    for pid in $(pidof ridgepoint); do kill "$pid"; done
    while pidof ridgepoint >/dev/null; do sleep 0.1; done
}

apt-get -q update >/dev/null
# What a desktop has, and what we look with.
install_quietly xvfb x11-utils xdg-utils shared-mime-info desktop-file-utils libglib2.0-bin bash-completion man-db hicolor-icon-theme \
    libgtk-3-bin procps sysvinit-utils >/dev/null 2>&1
apt-get -q -y purge --autoremove ridgepoint >/dev/null 2>&1
rm -rf /root/.config /root/.local /root/.cache
files >/tmp/before

check "the package installs with apt" install_quietly /tmp/ridgepoint.deb
check "the program says its version" says "ridgepoint $(dpkg-query -W -f '${Version}' ridgepoint)" ridgepoint --version
check "the command line works" ridgepoint evaluate /tmp/chat.ridge
check "a picture needs no display" ridgepoint --screenshot /tmp/window.png /tmp/chat.ridge
check "the manual page is found" man -w ridgepoint
check "a plan is known by its name" says application/x-ridgepoint-plan+json \
    bash -c 'gio info -a standard::content-type /tmp/chat.ridge | sed -n "s/.*content-type: //p"'
cp /tmp/chat.ridge /tmp/plan-without-a-name
check "a plan is known by its content" says application/x-ridgepoint-plan+json \
    bash -c 'gio info -a standard::content-type /tmp/plan-without-a-name | sed -n "s/.*content-type: //p"'
check "plans belong to the program" says ridgepoint.desktop xdg-mime query default application/x-ridgepoint-plan+json

rm -f /tmp/.X77-lock /tmp/.X11-unix/X77 # of a run before in the same folder
Xvfb :77 -noreset -screen 0 1440x900x24 >/dev/null 2>&1 &
export DISPLAY=:77
display=$!
for i in $(seq 300); do
    xwininfo -root >/dev/null 2>&1 && break
    sleep 0.2
done
ridgepoint /tmp/chat.ridge >/dev/null 2>/tmp/window.err &
check "the window starts" window "chat.ridge – Ridgepoint"
check "it has nothing to complain of" says "" cat /tmp/window.err
stop
gio open /tmp/chat.ridge >/dev/null 2>&1 # what a double click in a file manager does
check "a double click on a plan opens it" window "chat.ridge – Ridgepoint"
stop
kill "$display"
rm -f /tmp/window.err

check "the package goes" apt-get -q -y purge --autoremove ridgepoint
files >/tmp/after
check "it leaves nothing but the user's files" says "" \
    bash -c 'comm -13 /tmp/before /tmp/after | grep -v "^/root/\.\(config\|local\|cache\)\(/\|$\)"'
check "it takes nothing with it" says "" comm -23 /tmp/before /tmp/after
echo "left in the home folder:" $(comm -13 /tmp/before /tmp/after)
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
