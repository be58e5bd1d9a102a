using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>ssl-order v1 (contracts/partners/fut/openapi.json).</summary>
internal sealed class SslOrderService(FutStore store, FutAddresses at, SslDesk desk, SslTraces traces, SslAnswers answers)
{
    public FutAnswer Handle(FutRequest request, FutCaller caller) => (request.Method, request.Parts[2..]) switch
    {
        ("GET", ["order"]) => List(request, caller),
        ("POST", ["order"]) => Place(request, caller),
        ("GET", ["order", _]) => answers.One(Order(request.Url, caller)),
        ("PUT", ["order", _]) => Change(request, caller),
        ("GET", ["order", var id, "trace-line"]) => Traces(Order($"{at.SslOrder}/order/{id}", caller)),
        ("POST", ["order", var id, "trace-line"]) => Trace(request, Order($"{at.SslOrder}/order/{id}", caller), caller),
        ("GET", ["order", var id, _]) when Order($"{at.SslOrder}/order/{id}", caller) is not null =>
            answers.One(Find(request.Url, "trace-line")),
        ("GET", ["order-line"]) => Lines(request, caller),
        ("GET", ["order-line", _]) => answers.One(Line(request.Url, caller)),
        ("PUT", ["order-line", _]) => ChangeLine(request, caller),
        ("GET", ["contract"]) => Contracts(request),
        ("GET", ["contract", _]) => answers.One(Find(request.Url, "contract")),
        ("POST", ["contract"]) => Contract(request, caller),
        ("GET", ["party"]) => answers.All(store.Of("party").Where(party =>
            party.Text("organization") == request.Query.GetValueOrDefault("organization"))),
        ("GET", ["party", _]) => answers.One(Find(request.Url, "party")),
        _ => throw FutRefusalException.Unknown(fhir: false),
    };

    private FutAnswer List(FutRequest request, FutCaller caller)
    {
        Allow(caller, "service_and_logistics", "incident_manager");
        if (request.Query.GetValueOrDefault("seller") != at.Party(caller.Client.Party))
            throw WrongParty();
        var since = request.Query.GetValueOrDefault("updatedSince") is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : DateTimeOffset.MinValue;
        var after = request.Query.GetValueOrDefault("cursor") is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        var found = store.Of("order").Where(order =>
            order.Text("seller") == at.Party(caller.Client.Party) && order.Text("status") != SslStatus.Draft && order.At >= since
            && order.Place > after && request.Query.GetValueOrDefault("status", order.Text("status")) == order.Text("status")).ToArray();
        var page = found.Take(answers.PageSize(request)).ToArray();
        return FutAnswer.Ok(new JsonObject
        {
            ["items"] = new JsonArray([.. page.Select(answers.Body)]),
            ["next"] = found.Length > page.Length ? page[^1].Place.ToString(CultureInfo.InvariantCulture) : null,
            ["updatedAt"] = page.Length == 0 ? null : page.Max(order => order.At).ToString("O"),
        });
    }

    private FutAnswer Place(FutRequest request, FutCaller caller)
    {
        Allow(caller, "order_placer");
        var body = SslAnswers.Read<SslOrder>(request);
        var asked = body.Deserialize<SslOrder>(SslWire.Json)!;
        if (asked.Buyer != at.Party(caller.Client.Party))
            throw WrongParty();
        if (asked.Status != SslStatus.Draft)
            throw FutRefusalException.Ssl(400, "invalid-input", "An order starts as a draft.", "status");
        var lines = (body["orderLines"] as JsonArray ?? []).Select(line => line.Deserialize<SslPackageItem>(SslWire.Json)!.Item);
        return answers.One(desk.Place(asked with { Unknown = null }, lines.Select(item => (item, (SslDevice?)null))), 201);
    }

    private FutAnswer Change(FutRequest request, FutCaller caller)
    {
        Allow(caller, "service_and_logistics", "order_placer");
        var order = Order(request.Url, caller);
        var to = answers.Written<SslOrder>(request, order);
        if (caller.May("service_and_logistics"))
        {
            SslRules.CheckMembers(order.Body, to, "status", "identifiers", "sellerDeliveryContactEmail", "statusReason");
            CheckIdentifiers(order.Body["identifiers"], to["identifiers"]);
        }
        else
            SslRules.CheckMembers(
                order.Body, to, "status", "statusReason", "notes", "priority", "receiver", "earliestDeliveryDate", "latestDeliveryDate");
        return answers.One(desk.Change(order, to, caller.Client, answers.KeepsVersion(request)));
    }

    private FutAnswer ChangeLine(FutRequest request, FutCaller caller)
    {
        Allow(caller, "service_and_logistics");
        var line = Line(request.Url, caller);
        var to = answers.Written<SslLine>(request, line);
        SslRules.CheckMembers(line.Body, to, "status", "agreedFrom", "agreedTo", "device", "item", "statusReason");
        return answers.One(desk.ChangeLine(line, to, caller.Client, answers.KeepsVersion(request)));
    }

    private FutAnswer Lines(FutRequest request, FutCaller caller) =>
        answers.All(desk.Lines(Order(request.Query.GetValueOrDefault("order") ?? "", caller).Url));

    private FutAnswer Traces(FutEntry order) => answers.All(traces.Of(order.Url));

    private FutAnswer Trace(FutRequest request, FutEntry order, FutCaller caller)
    {
        Allow(caller, "service_and_logistics", "incident_manager");
        var asked = SslAnswers.Read<SslTrace>(request).Deserialize<SslTrace>(SslWire.Json)!;
        if (asked.StatusChange is not null && !caller.May("service_and_logistics"))
            throw WrongParty();
        return FutAnswer.Of(
            traces.Write(order, asked.OrderLine, asked.Text, asked.SupplementaryText, asked.StatusChange, caller.Client), 201);
    }

    private FutAnswer Contracts(FutRequest request) => answers.All(store.Of("contract").Where(contract =>
        request.Query.All(asked => asked.Key == "buyer"
            ? contract.Body["buyer"]!.AsArray().Any(buyer => (string)buyer! == asked.Value)
            : contract.Text(asked.Key) == asked.Value)));

    private FutAnswer Contract(FutRequest request, FutCaller caller)
    {
        Allow(caller, "ssl_contract_responsible");
        var body = SslAnswers.Read<SslContract>(request);
        var url = $"{at.SslOrder}/contract/{store.NewId()}";
        body["id"] = url;
        return answers.One(store.Put(url, "contract", body), 201);
    }

    /// <summary>Of the caller's party; a draft is the buyer's alone.</summary>
    private FutEntry Order(string url, FutCaller caller)
    {
        var order = Find(url, "order");
        var party = at.Party(caller.Client.Party);
        if (order.Text("status") == SslStatus.Draft && order.Text("buyer") != party)
            throw FutRefusalException.Unknown(fhir: false);
        return order.Text("seller") == party || order.Text("buyer") == party ? order : throw WrongParty();
    }

    private FutEntry Line(string url, FutCaller caller)
    {
        var line = Find(url, "order-line");
        Order(line.Text("order"), caller);
        return line;
    }

    private FutEntry Find(string url, string kind) =>
        store.Find(url) is { } found && found.Kind == kind ? found : throw FutRefusalException.Unknown(fhir: false);

    private static void CheckIdentifiers(JsonNode? was, JsonNode? to)
    {
        if ((was as JsonArray ?? []).Any(one => !(to as JsonArray ?? []).Any(other => SslRules.Same(one, other))))
            throw FutRefusalException.Ssl(400, "invalid-input", "Identifiers of others must stay.", "identifiers", "lost");
    }

    private static void Allow(FutCaller caller, params string[] roles)
    {
        if (!roles.Any(caller.May))
            throw WrongParty();
    }

    private static FutRefusalException WrongParty() =>
        FutRefusalException.Ssl(403, "wrong-party", "The caller's party or role may not do this.");
}
