using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class KnownProgrammesTests
{
    [Theory]
    [InlineData("telekol", "", "telekol")]
    [InlineData("telekol", "telehjerte", "telekol")]
    [InlineData(null, "telehjerte", "telehjerte")]
    [InlineData(null, "telehjerte telehjerte", "telehjerte")]
    [InlineData(null, "telekol telehjerte", null)]
    [InlineData(null, "", null)]
    public void The_devices_programme_counts_and_else_the_only_one_of_the_citizen(string? device, string citizen, string? expected) =>
        Assert.Equal(expected, new KnownProgrammes(device, citizen.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Only);

    [Fact]
    public void A_device_that_is_linked_later_brings_its_programme_and_changes_none()
    {
        var link = new LinkDevice(Guid.Parse("0197a000-0000-7000-8000-0000000000aa"));
        Ticket Linked(string? own) => link.Decide(
            new TicketFacts(SampleTickets.Open with { Programme = own }, Clocks.Desk.Hours) { Programme = "telekol" }, SampleTickets.By1).Value.Subject;

        Assert.Equal(("telekol", "telehjerte"), (Linked(null).Programme, Linked("telehjerte").Programme));
    }
}
