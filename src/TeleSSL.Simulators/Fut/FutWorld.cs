using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>Everything behind the door: the services, one call at a time.</summary>
internal sealed class FutWorld
{
    private static readonly string[] Required = ["id", "order", "status", "item", "buyer", "seller", "orderLine"];

    private readonly Lock gate = new();
    private readonly List<FutCall> calls = [];
    private readonly FutTokens tokens;
    private readonly SslOrderService orders;
    private readonly SslCatalogueService catalogues;
    private readonly FhirService fhir;
    private readonly FutFaults faults;
    private readonly TimeProvider time;

    public FutWorld(FutAddresses at, string secret, FutFaults faults, FutEvents events, Func<FutSettings> settings, TimeProvider time)
    {
        (this.faults, this.time) = (faults, time);
        (Store, At, Events) = (new FutStore(time), at, events);
        FutSeed.Fill(Store, at);
        tokens = new FutTokens(at, secret, faults, time);
        Register = new FutRegister(Store, at, faults, events, settings, time);
        Traces = new SslTraces(Store, at, time);
        Desk = new SslDesk(Store, at, Traces, new SslRules(Store, at, settings, time), Register, events, settings);
        Citizens = new FutCitizens(Store, at, Register, events, time);
        Reports = new FutReports(Store, at, Traces, Desk, faults, settings, time);
        var answers = new SslAnswers(settings, faults);
        orders = new SslOrderService(Store, at, Desk, Traces, answers);
        catalogues = new SslCatalogueService(Store, at, answers, events);
        fhir = new FhirService(Store, new FhirSearch(Store, at, faults, settings), Register, Reports, events, faults, settings);
    }

    public FutStore Store { get; }

    public FutAddresses At { get; }

    public FutEvents Events { get; }

    public FutRegister Register { get; }

    public SslTraces Traces { get; }

    public SslDesk Desk { get; }

    public FutCitizens Citizens { get; }

    public FutReports Reports { get; }

    public IReadOnlyList<FutCall> Calls
    {
        get
        {
            lock (calls)
                return [.. calls];
        }
    }

    /// <summary>Something done to the world, between two calls.</summary>
    public T Do<T>(Func<FutWorld, T> work)
    {
        lock (gate)
            return work(this);
    }

    public FutAnswer Answer(FutRequest request)
    {
        lock (gate)
        {
            if (request.Service == "auth")
                return tokens.Issue(request.Form);
            var isSsl = request.Service.StartsWith("ssl-", StringComparison.Ordinal);
            var caller = tokens.Caller(request.Headers.GetValueOrDefault("Authorization")) ?? throw (isSsl
                ? FutRefusalException.Ssl(401, "unauthenticated", "The token is missing, unknown or expired.")
                : FutRefusalException.Fhir(401, "SECURITY_TOKEN_INVALID"));
            return request.Service switch
            {
                "ssl-order" => Read(request, orders.Handle(request, caller)),
                "ssl-catalogue" => Read(request, catalogues.Handle(request, caller)),
                _ => fhir.Handle(request, caller),
            };
        }
    }

    public void Record(FutRequest request, int status)
    {
        lock (calls)
            calls.Add(request.Recorded(time.GetUtcNow(), status, FutSeed.Citizens.Select(citizen => citizen.Cpr)));
    }

    /// <summary>A planned fault of what the SSL services answer to a GET.</summary>
    private FutAnswer Read(FutRequest request, FutAnswer answer)
    {
        if (request.Method != "GET" || faults.Next(FutStage.Read, request.Service, request.Method, request.Path) is not { } fault)
            return answer;
        foreach (var one in Each(answer.Body))
            Spoil(one, fault.Kind);
        return fault.Kind == "F23" ? answer with { ETag = null } : answer;
    }

    private void Spoil(JsonObject one, string kind)
    {
        switch (kind)
        {
            case "F21":
                one["status"] = "hibernating";
                break;
            case "F22-nulls":
                foreach (var name in one.Select(member => member.Key).Except(Required).ToArray())
                    one[name] = null;
                break;
            case "F22-agreed-date":
                one["agreedDate"] = one["agreedFrom"]?.DeepClone();
                one.Remove("agreedFrom");
                one.Remove("agreedTo");
                break;
            case "F22-annotation":
                one["status"] = new JsonObject();
                break;
            case "F26":
                one["seller"] = At.Party(705);
                break;
        }
    }

    private static IEnumerable<JsonObject> Each(JsonNode? body) => body switch
    {
        JsonArray all => all.OfType<JsonObject>(),
        JsonObject page when page["items"] is JsonArray items => items.OfType<JsonObject>(),
        JsonObject one => [one],
        _ => [],
    };
}
