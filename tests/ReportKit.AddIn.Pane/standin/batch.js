// The way that Office.js works, kept strictly: calls wait for context.sync, and nothing can be read that was not loaded and fetched.
// It has no member that the pane does not use, so that one that Office.js lacks cannot slip in.

export class Batch {
    #waiting = [];

    /** Does something when the batch is carried out, in the order in which it was asked for. */
    later(action) {
        this.#waiting.push(action);
    }

    async sync() {
        const waiting = this.#waiting;
        this.#waiting = [];
        await Promise.resolve();
        for (const action of waiting)
            action();
    }
}

/** An object of Office.js: stands for something that is looked up when the batch is carried out. */
export class ClientObject {
    #loaded = new Map();
    #children = new Map();
    #wasFetched = false;

    constructor(context, find) {
        this.context = context;
        if (find)
            context.batch.later(() => this.#fetch(find()));
    }

    /** An object for what is there already: an item of a collection that has been fetched. */
    static of(context, target) {
        const made = new this(context);
        made.#fetch(target);
        return made;
    }

    #fetch(target) {
        this.target = target;
        this.#wasFetched = true;
    }

    get isNullObject() {
        if (!this.#wasFetched)
            throw new Error("isNullObject can be read after context.sync only.");
        return this.target === null;
    }

    load(names) {
        for (const path of (Array.isArray(names) ? names : names.split(",")).map(name => name.trim()))
            this.#load(path.split("/"));
        return this;
    }

    #load([name, ...rest]) {
        if (name === "items") {
            this.context.batch.later(() => {
                const items = this.#loaded.get("items") ?? this.constructor.itemsOf(this.found()).map(each => this.constructor.item.of(this.context, each));
                this.#loaded.set("items", items);
            });
            if (rest.length > 0) {
                this.context.batch.later(() => this.#loaded.get("items").forEach(item => item.loadNow(rest[0])));
            }

            return;
        }

        this.context.batch.later(() => this.loadNow(name));
    }

    /** Takes the value of a property as it is now. */
    loadNow(name) {
        const property = this.constructor.properties?.[name];
        if (!property)
            throw new Error(`${this.constructor.name} has no property ${name}.`);
        if (this.target !== null)
            this.#loaded.set(name, structuredClone(property.get(this.found())));
    }

    read(name) {
        if (!this.#loaded.has(name))
            throw new Error(`The property '${name}' is not available. Before reading it, call load and context.sync.`);
        return this.#loaded.get(name);
    }

    get items() {
        return this.read("items");
    }

    write(name, value) {
        this.context.batch.later(() => this.constructor.properties[name].set(this.found(), value));
    }

    /** What it stands for; a call on nothing fails, as in Office. */
    found() {
        if (!this.target)
            throw new Error(`ItemNotFound: ${this.constructor.name}`);
        return this.target;
    }

    /** An object that hangs on this one, the same each time. */
    child(name, type, find) {
        if (!this.#children.has(name))
            this.#children.set(name, this.new(type, find));
        return this.#children.get(name);
    }

    new(type, find) {
        return new type(this.context, () => this.target === null ? null : find(this.found()));
    }

    later(action) {
        this.context.batch.later(() => action(this.found()));
    }
}

/** Makes the properties that a class declares readable, and writable where they have a setter. */
export function declare(type) {
    for (const [name, property] of Object.entries(type.properties ?? {})) {
        Object.defineProperty(type.prototype, name, {
            get() { return this.read(name); },
            set: property.set && function (value) { this.write(name, value); },
        });
    }

    return type;
}

/** A value that a call answers with, after the batch. */
export class ClientResult {
    #value;
    #isThere = false;

    set(value) {
        this.#value = value;
        this.#isThere = true;
    }

    get value() {
        if (!this.#isThere)
            throw new Error("The value can be read after context.sync only.");
        return this.#value;
    }
}
