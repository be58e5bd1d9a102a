using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults.RandomWorks;

/// <summary>A call that any user may make at any moment.</summary>
internal abstract record Work
{
    /// <summary>The kind of subject that it changes, as in the journal.</summary>
    public abstract string Subject { get; }

    public abstract Task<Answer> Send(Caller caller);

    /// <summary>Whether the rules allow it now.</summary>
    public abstract bool IsAllowed(World world);

    /// <summary>What it changes, as version <paramref name="version"/> of a subject.</summary>
    public abstract void Apply(World world, Guid id, int version);
}

/// <summary>A process's users.</summary>
/// <param name="Admin">For devices, recalls and agreements.</param>
/// <param name="Agent">For tickets.</param>
/// <param name="Name">The agent's account.</param>
internal sealed record Caller(Client Admin, Client Agent, string Name);

internal sealed record Procure(string Serial, string Lot, string? Key) : Work
{
    public override string Subject => "device";

    public override Task<Answer> Send(Caller caller) => caller.Admin.Post(
        "/api/devices",
        new { model = "blood-pressure-monitor", serial = Serial, lot = Lot, location = "depot", source = "PO 4711", calibratedUntil = "2030-01-01" },
        Key is null ? [] : [("Idempotency-Key", Key)]);

    public override bool IsAllowed(World world) => !world.Serials.ContainsKey(Serial);

    public override void Apply(World world, Guid id, int version) => world.Procure(id, Serial, Lot);
}

internal sealed record Recall(string Lot, string Reference) : Work
{
    public override string Subject => "recall";

    public override Task<Answer> Send(Caller caller) => caller.Admin.Post(
        "/api/recalls", new { reference = Reference, models = new[] { "blood-pressure-monitor" }, lots = new[] { Lot }, text = "Reads high" });

    public override bool IsAllowed(World world) => !world.Recalls.ContainsKey(Reference);

    public override void Apply(World world, Guid id, int version) => world.Recall(Lot, Reference);
}

internal sealed record Reserve(Guid Device, Guid Citizen) : Work
{
    public override string Subject => "device";

    public override Task<Answer> Send(Caller caller) => caller.Admin.Post(
        $"/api/devices/{Device}/stock-control", new { step = "reserve", citizen = Citizen, programme = "telekol" });

    public override bool IsAllowed(World world) => world.Devices[Device].Citizen is null;

    public override void Apply(World world, Guid id, int version) =>
        world.Devices[Device] = world.Devices[Device] with { Version = version, Citizen = Citizen };
}

internal sealed record Release(Guid Device) : Work
{
    public override string Subject => "device";

    public override Task<Answer> Send(Caller caller) =>
        caller.Admin.Post($"/api/devices/{Device}/stock-control", new { step = "release", reason = "not needed" });

    public override bool IsAllowed(World world) => world.Devices[Device].Citizen is not null;

    public override void Apply(World world, Guid id, int version) =>
        world.Devices[Device] = world.Devices[Device] with { Version = version, Citizen = null };
}

internal sealed record OpenTicket(string Component, string Municipality) : Work
{
    public override string Subject => "ticket";

    public override Task<Answer> Send(Caller caller) => caller.Agent.Post("/api/tickets", new
    {
        title = "Kan ikke logge ind",
        description = "Skærmen bliver ved at dreje.",
        channel = "mail",
        reporter = new { kind = "staff" },
        municipality = Municipality,
        category = "login",
        component = Component,
        priority = "p3",
    });

    public override bool IsAllowed(World world) => true;

    public override void Apply(World world, Guid id, int version) => world.Open(id, Component, Municipality);
}

internal sealed record Claim(Guid Ticket) : Work
{
    private string? agent;

    public override string Subject => "ticket";

    public override Task<Answer> Send(Caller caller)
    {
        agent = caller.Name;
        return caller.Agent.Post($"/api/tickets/{Ticket}/claim", "{}");
    }

    public override bool IsAllowed(World world) => world.Tickets[Ticket].Assignee is var other && (other is null || other == agent);

    public override void Apply(World world, Guid id, int version) => world.Tickets[Ticket] = new World.Ticket(version, agent);
}

internal sealed record ReleaseTicket(Guid Ticket) : Work
{
    public override string Subject => "ticket";

    public override Task<Answer> Send(Caller caller) => caller.Agent.Post($"/api/tickets/{Ticket}/release", "{}");

    public override bool IsAllowed(World world) => true;

    public override void Apply(World world, Guid id, int version) => world.Tickets[Ticket] = new World.Ticket(version, null);
}

/// <summary>For whole years, the last one excluded.</summary>
internal sealed record Agree(string Organisation, string Programme, int From, int To) : Work
{
    public override string Subject => "agreement";

    public override Task<Answer> Send(Caller caller) => caller.Admin.Post("/api/agreements", new
    {
        organisation = Organisation,
        service = "ssl",
        programme = Programme,
        unit = "ssl-syd",
        from = $"{From}-01-01",
        to = $"{To}-01-01",
    });

    public override bool IsAllowed(World world) => world.Agreements.All(other => To <= other.From || other.To <= From);

    public override void Apply(World world, Guid id, int version) => world.Agreements.Add((From, To));
}
